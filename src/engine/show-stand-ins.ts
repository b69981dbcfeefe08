/**
 * What is judged as a stand-in is shown as what it stands for: of an ARN that AWS has yet to give, nobody should see the half that was made
 * up. `shown`: the reference for each stand-in.
 */
export function showStandIns<Part>(part: Part, shown: ReadonlyMap<string, string>): Part {
  if (shown.size === 0) return part
  // The longest first: one stand-in may begin with another.
  const standIns = [...shown.keys()].sort((a, b) => b.length - a.length)
  const told = (text: string) =>
    standIns.reduce((rest, standIn) => rest.replaceAll(standIn, () => shown.get(standIn) ?? standIn), text)
  return JSON.parse(JSON.stringify(part), (_key, value: unknown) => (typeof value === 'string' ? told(value) : value))
}
