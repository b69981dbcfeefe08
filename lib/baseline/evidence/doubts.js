import { day } from '../../base/day.js';
import { completionOf, unreadCompletion } from './deployment-evidence.js';
import { rungs } from './evidence.js';
/**
 * Takes what a service's past proves, its history and which deployments of it were not read; gives the same, no more than medium
 * where something may have been healthy later that could not be read. What the service runs now is the newest whatever was before.
 */
export function withDoubts(evidence, history, left) {
    const unread = unreadCompletion(history);
    return evidence.map((item) => {
        if (item.source === 'primary-deployment')
            return item;
        if (unread !== null && (item.completedAt ?? 0) < completionOf(unread)) {
            return doubted(item, `a newer completed deployment (${day(completionOf(unread))}) could not be read`);
        }
        if (left === 'any') {
            return doubted(item, 'the service has more deployments than were read, in no order that shows the newest');
        }
        if (left === 'older' && item.rung === rungs.vacuous) {
            return doubted(item, 'the service has older completed deployments than were read');
        }
        return item;
    });
}
function doubted(item, doubt) {
    return {
        ...item,
        confidence: item.confidence === 'high' ? 'medium' : item.confidence,
        // It is the newest only of those that could be read.
        reason: `${item.reason.replace(/^newest /, 'newest readable ')}; ${doubt}`,
        doubt,
    };
}
