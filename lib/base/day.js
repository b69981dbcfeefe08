const months = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
/** Takes milliseconds since the epoch; gives the day in UTC as a reader writes it: `15 Sept 2025`. */
export function day(time) {
    const date = new Date(time);
    return `${date.getUTCDate()} ${months[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
}
