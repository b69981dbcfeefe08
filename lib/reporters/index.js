import { checkRunReporter } from './check-run.js';
import { commentReporter } from './comment.js';
import { jsonReporter } from './json.js';
import { logReporter } from './log.js';
import { outputsReporter } from './outputs.js';
import { sarifReporter } from './sarif.js';
import { suggestionsReporter } from './suggestions.js';
import { summaryReporter } from './summary.js';
/** Every reporter by name. A surface picks those that it has. */
export const reporters = {
    log: logReporter,
    json: jsonReporter,
    sarif: sarifReporter,
    summary: summaryReporter,
    'check-run': checkRunReporter,
    comment: commentReporter,
    suggestions: suggestionsReporter,
    outputs: outputsReporter,
};
/** Tells the report by each reporter at once, then what they could not do. Never changes the conclusion. */
export async function publishReport(chosen, report, run, publisher) {
    const notes = await Promise.all(chosen.map((reporter) => reporter.report(report, run, publisher)));
    for (const note of notes)
        if (note !== null)
            run.write(publisher.publish('log', note));
    const withheld = [...new Set(publisher.refusals())];
    if (withheld.length > 0) {
        run.write(`::warning title=ECS preflight::Withheld from ${withheld.join(', ')}: the text held a credential of the task definition. This is a bug; please report it without the credential.`);
    }
}
