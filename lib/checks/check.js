export const pass = { verdict: 'pass' };
/** Takes a check as written; gives it as the engine runs it, with the type of its subjects closed in. */
export function defineCheck(definition) {
    return {
        id: definition.id,
        title: definition.title,
        severity: definition.severity,
        run: (context) => definition.subjects(context).map((subject) => ({ subject, verdict: definition.examine(subject, context) })),
    };
}
