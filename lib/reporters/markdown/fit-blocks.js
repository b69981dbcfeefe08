const SEPARATOR = '\n\n';
/** Room for the closing line's counts beside its fixed words. */
const CLOSING_COUNTS = 400;
/** Takes blocks in their order and a room; gives as many as fit, by rank, in their order, and a closing line when some did not. */
export function fitBlocks(blocks, room) {
    const size = (block) => room.measure(block.markdown) + SEPARATOR.length;
    const whole = blocks.map((block) => block.markdown).join(SEPARATOR);
    if (room.measure(whole) <= room.limit)
        return whole;
    let left = room.limit - room.measure(room.closing('')) - CLOSING_COUNTS;
    const chosen = new Set();
    for (const block of blocks.toSorted((one, other) => (one.rank ?? 0) - (other.rank ?? 0))) {
        if (block.rank === null || chosen.has(block))
            continue;
        const heading = block.heading !== null && !chosen.has(block.heading) ? block.heading : null;
        const cost = size(block) + (heading === null ? 0 : size(heading));
        if (cost > left)
            continue;
        left -= cost;
        chosen.add(block);
        if (heading !== null)
            chosen.add(heading);
    }
    const kept = blocks.filter((block) => chosen.has(block)).map((block) => block.markdown);
    return [...kept, room.closing(losses(blocks.filter((block) => !chosen.has(block))))].join(SEPARATOR);
}
function losses(blocks) {
    const counts = new Map();
    for (const { holds } of blocks)
        if (holds !== null)
            counts.set(holds.noun, (counts.get(holds.noun) ?? 0) + holds.count);
    const phrases = [...counts]
        .toSorted(([one], [other]) => (one < other ? 1 : -1))
        .map(([noun, count]) => `${count} ${noun}${count === 1 ? '' : 's'}`);
    if (phrases.length <= 1)
        return phrases[0] ?? 'something';
    return `${phrases.slice(0, -1).join(', ')} and ${phrases.at(-1)}`;
}
