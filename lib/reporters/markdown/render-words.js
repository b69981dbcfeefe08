import { code, link } from './markdown.js';
/** Takes render options, list limits and where the rest is; gives the words of a surface. */
export function wordsFor(options, limits, elsewhere) {
    return {
        docsUrl: (check) => options.docsUrl(check),
        fileUrl: (location) => options.fileUrl(location),
        runUrl: options.runUrl,
        maskAccountIds: options.maskAccountIds,
        limits,
        elsewhere,
        check(id, rule) {
            const page = options.docsUrl(id);
            if (rule === null)
                return link(code(id), page);
            return `${link(code(id), page)} ${link(code(rule), page === null ? null : `${page}#${rule}`)}`;
        },
    };
}
