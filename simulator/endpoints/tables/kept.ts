import type { SimulatorState } from '../../state';

/**
 * Something that a simulator keeps besides its directory.
 *
 * @param initial what there is at first
 * @returns gives what the simulator of a state keeps
 */
export function kept<T extends object>(
	initial: (state: SimulatorState) => T,
): (state: SimulatorState) => T {
	const all = new WeakMap<SimulatorState, T>();
	return (state) => {
		const known = all.get(state) ?? initial(state);
		all.set(state, known);
		return known;
	};
}
