import { isRegionName, parseArn } from '../base/arn.js';
import { InputError, shown } from '../base/input-error.js';
import { unknown } from '../base/lookup.js';
import { memoize } from '../base/memoize.js';
import { checks } from '../checks/checks.generated.js';
import { runChecks } from '../checks/run-checks.js';
import { createPermissionJudge } from '../permissions/judge/judge-permissions.js';
import { suggestedPolicies } from '../permissions/suggest.js';
import { nearMissCallLimit } from '../references/suggestions/near-misses.js';
import { parseDocument } from '../task-definition/document/document.js';
import { readTaskDefinition } from '../task-definition/task-definition.js';
import { conclude, countAll } from './conclusion.js';
import { gather } from './gather.js';
import { notCheckedOf } from './not-checked.js';
import { hides, isExpired } from './suppressions.js';
import { neededPermissions, targetReport } from './target-report.js';
/**
 * The library: judges every target against the account and reports. Throws InputError for what cannot be used: a cluster that does
 * not exist (ClusterNotFoundError), a pinned baseline that does not.
 */
export async function assess(targets, account, options) {
    return (await assessRun(targets, account, options)).report;
}
/** As `assess`, with the contexts: a publisher needs to know which texts must not leave. */
export async function assessRun(targets, account, options) {
    const started = performance.now();
    const assessments = await assessAll(targets, account, options);
    await account.settled();
    const reports = assessments.map((assessment) => assessment.report);
    const report = {
        version: 1,
        conclusion: conclude(reports, options),
        counts: countAll(reports),
        targets: reports,
        policies: suggestedPolicies(assessments.flatMap(({ context }) => neededPermissions(context))),
        calls: account.calls(),
        durationMs: Math.round(performance.now() - started),
    };
    return { report, assessments };
}
async function assessAll(targets, account, options) {
    const judgeOptions = { now: new Date(options.now).toISOString(), vouched: options.iamContext };
    const run = {
        options,
        account,
        judge: memoize((region) => createPermissionJudge(account, { ...judgeOptions, region })),
        nearMissBudget: { left: nearMissCallLimit },
    };
    const judged = await Promise.all(targets.map((target) => judge(target, run)));
    const examined = judged.map((each) => ({ ...each, outcome: runChecks(each.checks, each.context, options.checks) }));
    const suppressions = suppressionStates(examined.map(({ outcome }) => outcome), options);
    return examined.map(({ context, checks: applicable, outcome, reportOf }, index) => {
        // What the whole run made of the ignore lines is said once, with the first target.
        const addsToIt = index === 0 && suppressions.length > 0;
        const whole = addsToIt ? runChecks(applicable, { ...context, suppressions }, options.checks) : outcome;
        return { report: reportOf(whole), context };
    });
}
/** A file that does not parse is a finding of its target; nothing else can be said about it. */
async function judge(target, run) {
    const { document, problems } = target.parsed;
    const context = document === null
        ? unreadable(problems, run.options)
        : await gather({
            rendered: document.value,
            documentProblems: problems,
            cluster: target.cluster,
            service: target.service,
            region: taskRegion(target.cluster, run.options),
            options: run.options,
            account: run.account,
            judge: run.judge,
            nearMissBudget: run.nearMissBudget,
        });
    requireBaseline(run.options.baseline, context);
    const locate = await locator(target, document, problems[0]?.location ?? null);
    return {
        context,
        checks: document === null ? checks.filter(({ id }) => id === 'document-parses' || id === 'suppressions-current') : checks,
        reportOf: (outcome) => targetReport({
            identity: {
                file: target.file.name,
                family: context.definition.family,
                cluster: clusterName(target.cluster),
                service: target.service,
            },
            context,
            outcome,
            notChecked: notCheckedOf(context),
            suppressions: run.options.ignore,
            today: dayOf(run.options.now),
            locate,
        }),
    };
}
/** Whoever names a revision means that one: to compare with nothing instead would pass what was to be caught. */
function requireBaseline(baseline, context) {
    if (baseline === 'last-healthy' || context.baseline?.report.status !== 'none')
        return;
    throw new InputError(`Input baseline, ${shown(baseline)}: ${context.baseline.report.reason}. Name a revision that exists in this account and region, or leave the input away for last-healthy.`);
}
function suppressionStates(outcomes, options) {
    return options.ignore.map((line) => ({
        line: line.line,
        check: line.check,
        expired: isExpired(line, dayOf(options.now)),
        matched: outcomes.some(({ findings }) => findings.some((finding) => hides(line, finding))),
        checkRan: outcomes.some((outcome) => ranWhole(outcome, line.check)),
    }));
}
/** A check that left something unverified may yet find what the line is there for. */
function ranWhole({ examined, unverified }, check) {
    return (examined[check] ?? 0) > 0 && !unverified.some((each) => each.check === check);
}
function dayOf(time) {
    return new Date(time).toISOString().slice(0, 10);
}
function unreadable(problems, { pullRequest }) {
    return {
        rendered: {},
        definition: readTaskDefinition({}),
        documentProblems: problems,
        keepNullValueKeys: [],
        platform: { launchType: null, platformVersion: null, windows: false },
        identity: unknown('NOT_READ', 'the file could not be read'),
        resolutions: [],
        permissions: [],
        roles: { execution: null, task: null },
        baseline: null,
        service: null,
        suppressions: [],
        pullRequest,
    };
}
function clusterName(cluster) {
    return cluster.startsWith('arn:') ? (cluster.split('/').at(-1) ?? cluster) : cluster;
}
/** Findings stand in a committed file: the source that the definition was rendered from, or the definition where it is committed itself. */
async function locator(target, document, problem) {
    const start = { line: 1, column: 1, endLine: 1, endColumn: 1 };
    const file = target.source ?? (target.file.inWorkspace ? target.file : null);
    if (file === null)
        return () => null;
    const source = target.source === null ? document : (await parseDocument(file.name, file.bytes)).document;
    // A source with template marks need not parse; the finding then stands at its head.
    if (source === null)
        return () => ({ file: file.name, ...(target.source === null ? (problem ?? start) : start) });
    return (pointer) => ({ file: file.name, ...source.locate(pointer) });
}
/** The region of a cluster's ARN; that of the run where the cluster is given by name. */
function taskRegion(cluster, options) {
    const region = cluster.startsWith('arn:') ? (parseArn(cluster)?.region ?? '') : '';
    return isRegionName(region) ? region : options.region;
}
