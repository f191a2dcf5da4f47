import type { Directory } from '../../directory/directory';

/** A simulator, or its state. */
interface Holder {
	directory: Directory;
}

/**
 * Something that a simulator keeps besides its directory. Tests may look at it and change it.
 *
 * @param initial what there is at first
 * @returns gives what a simulator keeps
 */
export function kept<T extends object>(initial: (holder: Holder) => T): (holder: Holder) => T {
	const all = new WeakMap<Directory, T>();
	return (holder) => {
		const known = all.get(holder.directory) ?? initial(holder);
		all.set(holder.directory, known);
		return known;
	};
}
