import { migrate as first } from './1';
import { migrate as second } from './2';
import { migrate as third } from './3';
import { migrate as fourth } from './4';

/** Brings the stores of one version to the next, inside the upgrade's own transaction. */
export type Migration = (db: IDBDatabase, transaction: IDBTransaction) => void;

/** In order: the first makes version 1 of an empty database. Never changed, only added to. */
export const MIGRATIONS: readonly Migration[] = [first, second, third, fourth];
