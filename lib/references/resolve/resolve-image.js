import { quoted } from '../../base/quoted.js';
import { undecided } from './resolution.js';
const nothing = { remarks: [], undecided: [] };
/** Takes an image's answer; gives the reference's fate. A missing image is only noted on pull requests, where it is pushed later. */
export function resolveImage(reference, target, { image, throughCache }, context) {
    if (throughCache) {
        return { ...nothing, notChecked: 'pull-through cache: asking would import the image, so existence is not checked' };
    }
    if (image.status === 'unknown')
        return { remarks: [], undecided: [undecided('image-exists', image)] };
    if (image.status === 'found')
        return judgePlatforms(image.value, context.imagePlatform);
    const which = target.digest === null ? `tag ${quoted(target.tag ?? 'latest')}` : 'digest';
    const where = target.ecr === null ? quoted(reference.text) : `${quoted(target.ecr.repository)} in ${target.ecr.region}`;
    return {
        remarks: [
            {
                check: 'image-exists',
                reason: 'NOT_FOUND',
                phase: 'task-start',
                ...(context.pullRequest
                    ? {
                        severity: 'notice',
                        message: `ECR has no image with this ${which} in ${where} yet; without it, tasks will not start.`,
                        remedy: 'Push the image before the deploy step runs.',
                    }
                    : {
                        message: `ECR has no image with this ${which} in ${where}; tasks will not start.`,
                        remedy: 'Push the image, or name one that exists.',
                    }),
            },
        ],
        undecided: [],
    };
}
function judgePlatforms({ content, isIndex }, wanted) {
    if (wanted === null || content.status === 'absent')
        return nothing;
    if (content.status === 'unknown') {
        // The platform of a single image stands in a blob, which nobody expects a pipeline to read.
        return isIndex
            ? { remarks: [], undecided: [undecided('image-matches-platform', content)] }
            : { ...nothing, notChecked: `platform of a single-platform image: ${content.reason}` };
    }
    const { platforms } = content.value;
    const fits = ({ os, architecture }) => os === wanted.os && architecture === wanted.architecture;
    if (platforms.length === 0 || platforms.some(fits))
        return nothing;
    const has = platforms.map(({ os, architecture }) => quoted(`${os}/${architecture}`)).slice(0, 10);
    const needed = `${wanted.os}/${wanted.architecture}`;
    return {
        remarks: [
            {
                check: 'image-matches-platform',
                message: isIndex
                    ? `The image has no manifest for ${needed}; it has ${has.join(', ')}. Tasks will not start.`
                    : `The image is built for ${has.join(', ')} alone, and the task runs on ${needed}; its container will not start.`,
                remedy: 'Build the image for this platform, or set runtimePlatform to one that the image has.',
                reason: 'NOT_FOUND',
                phase: 'task-start',
            },
        ],
        undecided: [],
    };
}
