import { isRegionName } from '../../base/arn.js';
import { invalid } from './invalid.js';
/** Names of log groups (CloudWatch Logs API reference, CreateLogGroup logGroupName). */
const namePattern = /^[.\-_/#A-Za-z0-9]{1,512}$/;
/** What the log driver reads as true and false (Go, strconv.ParseBool). */
const yes = ['1', 't', 'T', 'TRUE', 'true', 'True'];
const no = ['0', 'f', 'F', 'FALSE', 'false', 'False'];
/** Takes the option `awslogs-group`, the task's region and the other options; gives the log group. */
export function parseLogGroup(group, taskRegion, { region, createGroup }) {
    if (!namePattern.test(group)) {
        return invalid('No log group can have this name.', 'Use letters, digits and . - _ / # only, at most 512 of them.', {
            phase: 'task-start',
            region: null,
        });
    }
    if (region !== null && !isRegionName(region.text)) {
        return invalid('awslogs-region is not the name of a region.', 'Name a region, such as us-east-1.', {
            phase: 'task-start',
            pointer: region.pointer,
        });
    }
    if (createGroup !== null && ![...yes, ...no].includes(createGroup.text)) {
        // How the driver reads the option is known from its code, and what becomes of a task that it refuses is inferred.
        return invalid('awslogs-create-group is neither true nor false to the log driver, which refuses any other word.', 'Write "true" or "false".', { phase: 'task-start', severity: 'warning', pointer: createGroup.pointer });
    }
    return {
        kind: 'log-group',
        group,
        region: region?.text ?? taskRegion,
        created: createGroup !== null && yes.includes(createGroup.text),
    };
}
