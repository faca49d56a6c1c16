/**
 * By these two events the two scripts meet before any script of the page runs: the one in the page's world tells the
 * name under which it will report, made up for this page, and tells it once more to the one that asks first. Whoever
 * comes later learns nothing, so that a script of the page cannot make up a sent reply.
 */
export const MEETING = { told: 'sangfroid:told', asked: 'sangfroid:asked' } as const;
