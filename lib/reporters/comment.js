import { bearsMarker, commentMarker, writeMarked } from '../github/marked-comments.js';
import { renderComment } from './markdown/render.js';
import { noteOf } from './note.js';
/** The comment on the pull request: one for each use of the action, brought up to date at every push. */
export const commentReporter = {
    surface: 'comment',
    async prepare({ github }) {
        await github?.comments();
    },
    async report(report, run, publisher) {
        const { github } = run;
        if (github === null || github.comment === 'never')
            return null;
        const [pullRequest, listing] = await Promise.all([github.pullRequest(), github.comments()]);
        if (pullRequest === null || listing === null)
            return null;
        const { api, key, target } = github;
        const comment = { owner: target.owner, repo: target.repo, pullRequest, key };
        const answer = await writeMarked(api, comment, listing, {
            body: commentBody(report, run, key, publisher),
            create: github.comment === 'always' || isWorthSaying(report),
        });
        return answer === null || answer.status === 'ok' ? null : noteOf('Pull request comment', answer);
    },
};
function commentBody(report, run, key, publisher) {
    const marker = commentMarker(key);
    const body = publisher.publish('comment', renderComment(report, marker, run));
    // A text that was withheld has lost its marker; without one the next run would not find it.
    return bearsMarker(body, marker) ? body : `${marker}\n${body}`;
}
function isWorthSaying({ counts: { error, warning, notice, unverified } }) {
    return error + warning + notice + unverified > 0;
}
