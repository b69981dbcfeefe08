import { parseTaskDefinitionArn, revisionOf } from '../account/ecs-records.js';
import { ownValue } from '../base/json.js';
import { foundValue } from '../base/lookup.js';
import { noBaseline, unknownBaseline } from './baseline-facts.js';
import { statusPhrases, statusWarnings } from './chosen-definition.js';
import { findFamilyBaseline } from './family-baseline.js';
import { findServiceBaseline } from './service-baseline.js';
import { runsNow, serviceFacts } from './service-facts.js';
/** ECS's separate resource for one task on every container instance; its task definitions have a shape of their own. */
const daemonArn = /:(?:daemon|daemon-task-definition|daemon-revision)\//;
/**
 * Takes a reader and a target; gives the revision to compare the candidate with, and how sure that is. Throws ClusterNotFoundError;
 * everything else that goes wrong is in the answer.
 */
export async function findBaseline(reader, request) {
    if (daemonArn.test(request.service ?? '') || daemonArn.test(request.baseline)) {
        const reason = 'this is a managed daemon, whose task definitions are not compared: its history is kept apart from that of services';
        return noBaseline(reason, { currentlyHealthy: null, warnings: ['managed-daemon'] });
    }
    if (request.baseline !== 'last-healthy')
        return pinnedBaseline(reader, request);
    if (request.service === null)
        return findFamilyBaseline(reader, request);
    return findServiceBaseline(reader, { ...request, service: request.service });
}
async function pinnedBaseline(reader, request) {
    const { baseline } = request;
    const wellFormed = parseTaskDefinitionArn(baseline) !== null || /^[\w-]{1,255}:[1-9]\d*$/.test(baseline);
    const [answer, service] = await Promise.all([
        wellFormed ? reader.taskDefinition(baseline) : null,
        request.service === null ? null : reader.service(request.cluster, request.service),
    ]);
    const record = service === null ? null : foundValue(service);
    const missing = service?.status === 'absent' ? ['service-missing'] : [];
    const warnings = record?.status === 'INACTIVE' ? ['service-inactive'] : missing;
    const facts = { ...(record === null ? {} : { service: serviceFacts(record) }), warnings };
    if (answer === null) {
        return noBaseline('the baseline input is neither last-healthy, family:revision nor the ARN of a task definition', facts);
    }
    if (answer.status === 'unknown') {
        return unknownBaseline(`the task definition that the baseline input names could not be read: ${answer.reason}`, facts);
    }
    const arn = answer.status === 'found' ? ownValue(answer.value, 'taskDefinitionArn') : null;
    if (answer.status === 'absent' || typeof arn !== 'string') {
        return noBaseline('the task definition that the baseline input names does not exist', facts);
    }
    return {
        ...noBaseline(['named by the baseline input', ...statusPhrases(answer.value)].join('; '), facts),
        status: 'found',
        taskDefinitionArn: arn,
        revision: revisionOf(arn),
        confidence: 'pinned',
        source: 'pinned',
        currentlyHealthy: record === null ? null : runsNow(record, arn),
        definition: answer.value,
        warnings: [...warnings, ...statusWarnings(answer.value)],
    };
}
