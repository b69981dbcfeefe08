/** How much a finding matters, worst first. */
export const severities = ['error', 'warning', 'notice'];
