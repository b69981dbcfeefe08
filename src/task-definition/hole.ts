import { type JsonPointer, pointerSegments, pointerTo } from '../base/json.ts'

/** A value of a definition that nobody knows before what plans it is applied. */
export interface Hole {
  /** What stands there, in the source's own words: `aws_secretsmanager_secret.db.arn`, `Ref AppSecret`. */
  readonly reference: string
  /**
   * Where the plan itself makes what is referred to, under a name that is known: what the value will look like, as far as it can be
   * told, such as an ARN with six letters of a secret's own. It is judged like any other, and shown as the reference.
   */
  readonly standIn: string | null
  /** What tells the value; absent: applying a plan. */
  readonly knownAfter?: 'the deploy'
}

/**
 * The holes of a definition, by their places. A text that is a hole, or has one in it, stands in the definition with the mark of the hole or
 * with the stand-in; a number, list or object that is a hole is left out.
 */
export type Holes = ReadonlyMap<JsonPointer, Hole>

export const noHoles: Holes = new Map()

/** Stands in a text for what is not known: what a template would have there, so that no grammar takes it for a name. */
export function markOf({ reference }: Pick<Hole, 'reference'>): string {
  return `\${${reference}}`
}

/** Why nothing is decided about it. Ends a sentence. */
export function afterApply({ reference, knownAfter }: Pick<Hole, 'reference' | 'knownAfter'>): string {
  return `known after ${knownAfter ?? 'apply'}: ${reference}`
}

/** The hole at the place, or that the place lies in, whose value nobody knows; null where the value is known, or stood in for. */
export function openHoleOver(holes: Holes, pointer: JsonPointer): Hole | null {
  if (holes.size === 0) return null
  const segments = pointerSegments(pointer)
  for (let length = segments.length; length >= 0; length -= 1) {
    const hole = holes.get(pointerTo('', ...segments.slice(0, length)))
    if (hole !== undefined && hole.standIn === null) return hole
  }
  return null
}

/** An open hole somewhere below the place that the definition has nothing for: what seems to be missing may stand in it. */
export function openHoleBelow(
  holes: Holes,
  pointer: JsonPointer,
  isLeftOut: (place: JsonPointer) => boolean,
): Hole | null {
  for (const [place, hole] of holes) {
    if (hole.standIn === null && place.startsWith(`${pointer}/`) && isLeftOut(place)) return hole
  }
  return null
}

/** What to show in the place of each stand-in. */
export function standInsOf(holes: Holes): ReadonlyMap<string, string> {
  return new Map(
    [...holes.values()].flatMap(({ standIn, reference }) => (standIn === null ? [] : [[standIn, reference] as const])),
  )
}
