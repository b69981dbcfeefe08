/**
 * Takes a JSON number as it stands in a secret; gives the text that a container would receive, or null where the number is too
 * large for float64, which makes Go refuse the whole document. The ECS agent decodes numbers as float64 and prints them with
 * `%v`: plain for 1e-4 ≤ |x| < 1e6, the exponent form otherwise, with at least two digits in the exponent.
 */
export function goNumberText(source) {
    const value = Number(source);
    if (!Number.isFinite(value))
        return null;
    if (Object.is(value, -0))
        return '-0';
    if (value === 0)
        return '0';
    const scientific = value.toExponential();
    const [mantissa = '', exponentText = '0'] = scientific.split('e');
    const exponent = Number(exponentText);
    if (exponent >= -4 && exponent < 6)
        return String(value);
    const digits = String(Math.abs(exponent)).padStart(2, '0');
    return `${mantissa}e${exponent < 0 ? '-' : '+'}${digits}`;
}
