/** An input that cannot be used. The message names the input, the line and the cure. */
export class InputError extends Error {
    name = 'InputError';
}
