/** By note what was asked for last; nothing once it is done. */
const lastAsked = new Map<string, Promise<unknown>>();

/**
 * Does what is asked of one note in the order in which it was asked. Its steps wait for the database, where a read may
 * overtake another: without turns an older text could be written over a newer one.
 */
export function inTurn<T>(noteId: string, work: () => Promise<T>): Promise<T> {
  // What failed before fails for who asked for it.
  const done = (lastAsked.get(noteId) ?? Promise.resolve()).then(work, work);
  lastAsked.set(noteId, done);
  const forget = () => {
    if (lastAsked.get(noteId) === done) lastAsked.delete(noteId);
  };
  done.then(forget, forget);
  return done;
}
