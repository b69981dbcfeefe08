import { nameWords } from '../credentials/name-words.js';
import { templateMarks, wholeTemplate } from './template-marks.js';
/** Each mark is judged by the whole text around it, so their number is bounded; one that counts is enough. */
const MOST_MARKS = 200;
/** Takes a text and where it stands; gives the templates in it that nothing between here and the application fills in. */
export function findUnrendered(value, context) {
    return marksIn(value, context)
        .slice(0, MOST_MARKS)
        .flatMap((mark) => {
        const severity = judge(mark, value, context);
        return severity === null ? [] : [unrendered(mark, severity)];
    });
}
function unrendered(mark, severity) {
    return {
        rule: mark.rule,
        certainty: 'unrendered',
        what: `a template that was never rendered, ${mark.name === null ? `of the form ${mark.form}` : mark.form.replace('…', mark.name).replaceAll(' ', '')}`,
        remedy: 'Set the variable for the step that renders the file, or write the value out, because ECS hands the text on as it stands.',
        severity,
        span: { start: mark.start, end: mark.end },
    };
}
/** Forms that only mean a template where the text is an address, whose grammar has no other use for them. */
const IN_ADDRESSES = ['angle-name', 'single-brace', 'double-bracket', 'double-paren'];
function marksIn(value, context) {
    const whole = wholeTemplate(value);
    if (whole !== null)
        return [whole];
    const address = isAddress(context);
    return [
        ...templateMarks(value, address ? IN_ADDRESSES : ['angle-name']),
        ...(context.kind === 'command' ? [] : variablesIn(value, address)),
    ];
}
function isAddress({ kind }) {
    return kind === 'reference' || kind === 'role' || kind === 'image';
}
/** `$NAME` as a part of an address: between the characters that part one, and in capitals, since passwords and formats hold dollar signs too. */
function variablesIn(value, address) {
    if (/\s/.test(value) || !(address || value.includes('://')))
        return [];
    return Array.from(value.matchAll(/(?<=^|[/:@=,.-])\$([A-Z_][A-Z0-9_]{1,60})(?=$|[/:@,.?&;-])/g), ({ 0: text, index }) => ({
        rule: 'dollar-name',
        form: 'a shell variable',
        name: null,
        start: index,
        end: index + text.length,
    }));
}
/** Gives the severity of a mark, or null for one that is no leftover. */
function judge(mark, value, context) {
    if (isFilledAtRunTime(mark, value, context))
        return null;
    if (context.kind === 'command')
        return judgeInCommand(mark, value, context);
    if (isAddress(context))
        return 'error';
    const whole = mark.start === 0 && mark.end === value.length;
    if (isTemplateName(context.name) && !(whole && isVariableMark(mark)))
        return null;
    if (mark.rule === 'angle-name')
        return whole ? judgeWholeAngle(mark) : judgeAngle(mark, value);
    if (mark.rule === 'single-brace')
        return /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(mark.name ?? '') ? 'error' : null;
    if (mark.rule === 'double-brace' && /^\{\{\s*[#/>!^&]/.test(value.slice(mark.start, mark.end)))
        return null;
    return mayBeApplications(mark, value, context) ? 'warning' : 'error';
}
function isVariableMark({ rule, name }) {
    return (rule === 'github-expression' ||
        rule === 'double-underscore' ||
        (rule === 'dollar-brace' && /^[A-Z][A-Z0-9_]*$/.test(name ?? '')));
}
/** Names of texts that the application itself fills in later. */
const TEMPLATE_WORDS = new Set(('template templates tmpl tpl format formats fmt prompt prompts pattern patterns layout regex regexp route routes message messages subject ' +
    'body text greeting signature expression query filter like mask masks log_format ps1 label rewrite snippet').split(' '));
function isTemplateName(name) {
    return name !== null && name !== undefined && nameWords(name).some((word) => TEMPLATE_WORDS.has(word));
}
/** Variables that the ECS agent, Fluent Bit or the log driver fills in. */
const ECS_NAME = /^(?:ECS_|AWS_CONTAINER_CREDENTIALS_|AWS_EXECUTION_ENV$|HOSTNAME$)/;
const FLUENT_BIT_NAME = /^(?:ecs_|ec2_|tag\b|container_|task_|log_|time)/i;
const LOOKUP = /^(?:env|sys|ctx|date|web|java|main|bundle|log4j|spring|docker|k8s|file):/;
const NGINX_NAME = /^\$(?:remote_|request|http_|host$|hostname$|uri$|args?(?:_|$)|scheme$|binary_|proxy_|upstream_|server_|time_|status$|body_|bytes_|connection|cookie_|document_|geoip|is_args|limit_|msec|nginx_|query_|realip_|sent_|ssl_|content_|tcpinfo|pipe$)/;
function isFilledAtRunTime(mark, value, { kind, name }) {
    const text = value.slice(mark.start, mark.end);
    const inner = text.replace(/^\$[{(]?\s*|[})]$/g, '');
    if (mark.rule === 'dollar-brace' && (ECS_NAME.test(inner) || LOOKUP.test(inner)))
        return true;
    if (mark.rule === 'dollar-paren' && (ECS_NAME.test(inner) || FLUENT_BIT_NAME.test(inner)))
        return true;
    if (mark.rule === 'dollar-name' && (ECS_NAME.test(inner) || NGINX_NAME.test(text)))
        return true;
    if (kind !== 'log-option')
        return false;
    // Docker fills Go templates into a driver's tag; Fluent Bit fills variables into the options of FireLens, which have no driver's prefix.
    if (mark.rule === 'double-brace')
        return /(?:^|-)tag$/.test(name ?? '');
    if (mark.rule !== 'dollar-brace' && mark.rule !== 'dollar-name')
        return false;
    return !/^(?:awslogs|splunk|fluentd|gelf|syslog|max|mode)-/.test(name ?? '');
}
/** In a command the shell, `docker --format` and redirections own most of these forms; those of render tools stay. */
const RENDER_TOOLS = new Set([
    'github-expression',
    'double-brace',
    'statement-brace',
    'angle-percent',
    'double-underscore',
    'double-at',
]);
function judgeInCommand(mark, value, { shell }) {
    const text = value.slice(mark.start, mark.end);
    if (mark.rule === 'double-brace' && /^\{\{-?\s*\.(?!Values\.|Release\.|Chart\.)/.test(text))
        return null;
    if (RENDER_TOOLS.has(mark.rule))
        return 'error';
    const whole = mark.start === 0 && mark.end === value.length;
    if (mark.rule === 'angle-name' && whole)
        return judgeWholeAngle(mark);
    // Without a shell nothing expands the variable, unless the image's entry point hands its arguments to one.
    const variable = mark.rule === 'dollar-brace' || mark.rule === 'dollar-name';
    return shell === false && variable ? 'warning' : null;
}
const HTML = /^(?:a|b|body|br|button|code|div|em|footer|form|h[1-6]|head|header|hr|html|i|img|input|li|link|main|meta|nav|ol|p|pre|script|span|strong|style|svg|table|tbody|td|th|thead|title|tr|u|ul)$/i;
/** Go's `<nil>` is no slot but what stands in for a missing value, and judged as that. */
function judgeWholeAngle({ name }) {
    return name !== null && (HTML.test(name) || name === 'nil') ? null : 'error';
}
/** Angle brackets inside a text: markup, mail addresses, regular expressions and routes have them as well. */
function judgeAngle(mark, value) {
    const inner = value.slice(mark.start + 1, mark.end - 1);
    if (/<\/|\/>|<!|<\?|\(\?P?</.test(value) || HTML.test(inner))
        return null;
    if (/[._-]/.test(value.charAt(mark.start - 1)) && /[._-]/.test(value.charAt(mark.end)))
        return 'error';
    const joined = /[/:@=._-]/.test(value.charAt(mark.start - 1)) || /[/:@=._-]/.test(value.charAt(mark.end));
    if (!joined)
        return null;
    if (value.includes('://') || /^arn:/.test(value))
        return 'error';
    return /^[A-Z][A-Z0-9_-]+$/.test(inner) ? 'error' : null;
}
/** Frameworks that resolve `${name}` in the values of their own settings. */
const RESOLVING_NAMES = /^(?:SPRING|QUARKUS|MICRONAUT|MP|SMALLRYE|LOGGING|MANAGEMENT|SERVER|EUREKA|CAMEL|AOT|OTEL|FLUENT|NGINX|ENVOY|LOGSTASH|VECTOR|TELEGRAF|KC|KEYCLOAK)[_.]|(?:JAVA|JVM|CATALINA)_(?:TOOL_)?OPT(?:ION)?S$|_CONFIG(?:_CONTENT|_YAML|_JSON|_FILE)?$|^[a-z]+(?:\.[a-z-]+)+$/;
/** Tells of a template that the application may well fill in by itself, so that nothing is proven. */
function mayBeApplications(mark, value, { name }) {
    if (mark.rule === 'github-expression' || mark.rule === 'double-underscore')
        return false;
    if (value.includes('\n'))
        return true;
    const text = value.slice(mark.start, mark.end);
    if (mark.rule === 'dollar-brace' && (RESOLVING_NAMES.test(name ?? '') || /^\$\{[\w.-]+:(?![-=?+])/.test(text)))
        return !/^\$\{(?:AWS::|Token\[)/.test(text);
    const around = (value.slice(0, mark.start) + value.slice(mark.end)).trim();
    return mark.rule === 'double-brace' && /\S\s+\S/.test(around);
}
