/** Takes the context; gives what lies outside the scope by design, so that nobody takes silence for a pass. */
export function notCheckedOf({ resolutions }) {
    return resolutions.flatMap(({ reference: { subject }, notChecked }) => notChecked === undefined ? [] : [{ subject, reason: notChecked }]);
}
