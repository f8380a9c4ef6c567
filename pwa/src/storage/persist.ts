/** Asks the browser not to clear this app's store when space runs out; at the first work that is worth keeping. */
export async function askToStay(): Promise<boolean> {
  const { storage } = navigator;
  if (!storage?.persist) return false;
  return (await storage.persisted()) || storage.persist();
}
