/** Takes a function of texts; gives it with each distinct call made once. */
export function memoize(ask) {
    const answers = new Map();
    return (...args) => {
        const key = JSON.stringify(args);
        const known = answers.get(key);
        if (known !== undefined)
            return known;
        const answer = ask(...args);
        answers.set(key, answer);
        return answer;
    };
}
