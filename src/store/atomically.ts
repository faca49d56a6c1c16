/** What is needed of a transaction of idb. */
interface Transaction {
  readonly done: Promise<void>;
  abort(): void;
}

/**
 * Does `work` in a transaction and waits until it is on disk. When anything in it fails, nothing of it stays: left to
 * itself the browser would commit what was written before the failure.
 */
export async function atomically<T>(transaction: Transaction, work: () => Promise<T>): Promise<T> {
  try {
    const result = await work();
    await transaction.done;
    return result;
  } catch (error) {
    // Fails where the transaction has ended by itself, of the same cause.
    await Promise.resolve()
      .then(() => transaction.abort())
      .catch(() => {});
    await transaction.done.catch(() => {});
    throw error;
  }
}
