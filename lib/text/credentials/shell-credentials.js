import { isMask } from '../placeholders/filler.js';
import { isTemplate } from '../placeholders/template-marks.js';
/** A literal option value: not a variable, not another option. */
const LITERAL = `["']?(?<secret>(?![$\`-])[^\\s"']{1,256})`;
/** Options that take a password without saying so; each belongs to one program and means something else to others. */
const programs = [
    new RegExp(`(?<![\\w-])(?:mysql|mysqldump|mysqladmin|mysqlcheck|mysqlimport|mysqlsh|mariadb|mariadb-dump|mariadb-admin)\\s[^|;&\\n]{0,400}?(?<=\\s)-p${LITERAL}`, 'g'),
    new RegExp(`(?<![\\w-])redis-cli\\s[^|;&\\n]{0,400}?(?<=\\s)-a\\s{1,4}${LITERAL}`, 'g'),
    new RegExp(`(?<![\\w-])(?:sshpass|mongo|mongosh|mongodump|mongorestore|docker\\s{1,4}login|podman\\s{1,4}login|rabbitmqadmin)\\s[^|;&\\n]{0,400}?(?<=\\s)-p\\s{0,4}${LITERAL}`, 'g'),
    new RegExp(`(?<![\\w-])(?:ldapsearch|ldapadd|ldapmodify)\\s[^|;&\\n]{0,400}?(?<=\\s)-w\\s{1,4}${LITERAL}`, 'g'),
    new RegExp(`(?<![\\w-])(?:sqlcmd|bcp)\\s[^|;&\\n]{0,400}?(?<=\\s)-P\\s{1,4}${LITERAL}`, 'g'),
    new RegExp(`(?<![\\w-])keytool\\s[^|;&\\n]{0,400}?(?<=\\s)-(?:storepass|keypass)\\s{1,4}${LITERAL}`, 'g'),
    new RegExp(`(?<![\\w-])(?:curl|wget|http|https|xh)\\s[^|;&\\n]{0,600}?(?<=\\s)(?:-u|--user)[\\s=]{0,4}["']?[^\\s:"'$]{1,64}:${LITERAL}`, 'g'),
    new RegExp(`(?<=\\s)-pass(?:in|out)?\\s{1,4}pass:${LITERAL}`, 'g'),
];
/** Takes a command line; gives the passwords that stand in it as options of well-known programs. */
export function findShellPasswords(text) {
    return programs.flatMap((pattern) => Array.from(text.matchAll(pattern)).flatMap((match) => {
        const secret = match.groups?.secret ?? '';
        if (secret === '' ||
            isTemplate(secret) ||
            isMask(secret) ||
            (/^\w+=?$/.test(secret) && LONGER_OPTION.test(secret)))
            return [];
        const end = match.index + match[0].length;
        return [
            {
                rule: 'password-option',
                certainty: 'likely',
                what: 'a password among the arguments of a command',
                place: 'text',
                start: end - secret.length,
                end,
            },
        ];
    }));
}
/** `-port`, `-print`: options of one hyphen, not `-p` and a password. */
const LONGER_OPTION = /^(?:ort|rint|ing|ath|ipe)=?$/;
