import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import * as core from '@actions/core';
import { ClusterNotFoundError } from '../../account/ecs.js';
import { openAccount } from '../../aws/account.js';
import { connectToAws } from '../../aws/connection/connection.js';
import { InputError } from '../../base/input-error.js';
import { checks } from '../../checks/checks.generated.js';
import { assessRun } from '../../engine/assess.js';
import { openGitHub, publishReport } from '../../reporters/index.js';
import { accountIdsIn, createPublisher } from '../../reporters/publisher.js';
import { loadTargets } from '../../sources/files.js';
import { literalCredentials } from '../../text/credentials/literal-credentials.js';
import { version } from '../../version.generated.js';
import { readInputs, regionOf } from './inputs.js';
/** Runs the action: reads inputs, judges every target, reports, and decides the exit. The only catch of the program is here. */
export async function main(environment) {
    const started = performance.now();
    try {
        const inputs = readInputs((name) => core.getInput(name, { trimWhitespace: false }), checks.map((check) => check.id));
        await judgeAndPublish(inputs, environment, started);
    }
    catch (error) {
        // The file of outputs may itself be what cannot be written.
        attempt(() => core.setOutput('conclusion', 'failure'));
        core.setFailed(failureText(error));
    }
}
function attempt(write) {
    try {
        write();
    }
    catch {
        // The failure itself is told next.
    }
}
function failureText(error) {
    if (error instanceof InputError)
        return error.message;
    if (error instanceof ClusterNotFoundError) {
        return `Input cluster: ${error.message}. Correct the name, or check which account and region the credentials are for.`;
    }
    // The message of an unforeseen error may quote what it choked on.
    return `ECS preflight failed with ${error instanceof Error ? error.name : 'an unknown error'}. This is a bug; please report it.`;
}
async function judgeAndPublish(inputs, environment, started) {
    const paths = await outputPaths(inputs, environment);
    const targets = await loadTargets(inputs.targets, environment.GITHUB_WORKSPACE ?? process.cwd());
    const github = await openGitHub(inputs, targets, environment);
    const connection = connectToAws(environment);
    const account = openAccount(connection, inputs.secretValues === 'json-keys');
    const run = await assessRun(targets, account, {
        ...inputs,
        region: regionOf(environment),
        pullRequest: environment.GITHUB_EVENT_NAME?.startsWith('pull_request') === true,
        now: Date.now(),
    }).finally(() => connection.close());
    const { assessments } = run;
    const report = { ...run.report, durationMs: Math.round(performance.now() - started) };
    await publishReport({
        report,
        inputs,
        environment,
        targets,
        github,
        publisher: publisherFor(assessments, targets, inputs),
        titles: Object.fromEntries(checks.map(({ id, title }) => [id, title])),
        version,
        rendered: assessments.map(({ context }) => context.rendered),
        paths,
    });
    if (report.conclusion === 'failure')
        process.exitCode = 1;
}
/** Where report and SARIF log go. Folders that were named are made now, so that one that cannot be is told before anything is asked. */
async function outputPaths(inputs, environment) {
    const workspace = environment.GITHUB_WORKSPACE ?? process.cwd();
    const pathOf = async (name, given, extension) => {
        if (given === null)
            return join(environment.RUNNER_TEMP ?? tmpdir(), `ecs-preflight-${randomUUID()}.${extension}`);
        const path = isAbsolute(given) ? given : join(workspace, given);
        const made = await mkdir(dirname(path), { recursive: true }).then(() => true, () => false);
        if (!made)
            throw new InputError(`Input ${name}: the folder of this file cannot be made. Name a file in a folder that can be written.`);
        return path;
    };
    return {
        report: await pathOf('report-file', inputs.reportFile, 'json'),
        sarif: await pathOf('sarif-file', inputs.sarifFile, 'sarif'),
    };
}
/** Every text leaves through one publisher, which knows what must not: the credentials that the definitions hold. */
function publisherFor(assessments, targets, inputs) {
    const definitions = assessments.flatMap(({ context }) => [
        context.definition,
        ...(context.baseline?.definition ? [context.baseline.definition] : []),
    ]);
    return createPublisher({
        credentials: definitions.flatMap((definition) => literalCredentials(definition).flatMap((credential) => credential.secretTexts)),
        maskAccountIds: inputs.maskAccountIds ? accountIdsOf(assessments) : [],
        publicTexts: [
            ...targets.flatMap((target) => [target.file.name, target.cluster, target.service ?? '']),
            ...definitions.flatMap((definition) => [
                definition.family ?? '',
                ...definition.containers.flatMap((container) => [
                    container.name,
                    container.image?.text ?? '',
                    ...container.environment.map((entry) => entry.name),
                    ...container.secrets.map((secret) => secret.name),
                ]),
            ]),
        ],
    });
}
function accountIdsOf(assessments) {
    const own = assessments.flatMap(({ context: { identity } }) => identity.status === 'found' ? [identity.value.account] : []);
    const named = assessments.flatMap(({ report, context }) => accountIdsIn(JSON.stringify([report, context.rendered])));
    return [...new Set([...own, ...named])];
}
