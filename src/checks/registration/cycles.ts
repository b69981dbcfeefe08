/**
 * Circles among nodes, each with its members from the first in order on. At least one of every knot is found, not each way around
 * it. Linear in nodes and edges, and without recursion: a definition may hold thousands of containers.
 */
export function cyclesIn<Node>(nodes: readonly Node[], next: (node: Node) => readonly Node[]): Node[][] {
  const done = new Set<Node>()
  const cycles: Node[][] = []
  for (const start of nodes) {
    const path: { readonly node: Node; readonly ahead: Node[] }[] = []
    const onPath = new Map<Node, number>()
    const enter = (node: Node): void => {
      onPath.set(node, path.length)
      path.push({ node, ahead: [...next(node)] })
    }
    if (!done.has(start)) enter(start)
    for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
      const following = last.ahead.shift()
      if (following === undefined) {
        done.add(last.node)
        onPath.delete(last.node)
        path.pop()
        continue
      }
      const back = onPath.get(following)
      if (back !== undefined) cycles.push(path.slice(back).map(({ node }) => node))
      else if (!done.has(following)) enter(following)
    }
  }
  return cycles
}
