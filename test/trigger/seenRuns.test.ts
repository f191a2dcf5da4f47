import type { SeenRuns } from '../../nodes/CippTrigger/seenRuns';
import { findNewEvents } from '../../nodes/CippTrigger/seenRuns';
import type { Phase, Sighting } from '../../nodes/CippTrigger/sighting';

const T = 1_786_183_200;
const HOUR = 3600;

const sight = (phase: Phase, at: number, scheduled = T, id = 'a'): Sighting => ({
	id,
	phase,
	scheduled,
	at,
});

/** Shows one look after the other and gives the events of each as texts. */
function watch(...looks: Sighting[][]): string[][] {
	let state: SeenRuns | undefined;
	return looks.map((look) => {
		const { events, next } = findNewEvents(state, look);
		state = JSON.parse(JSON.stringify(next)) as SeenRuns;
		return events.map(({ id, kind }) => `${id} ${kind}`);
	});
}

describe('findNewEvents', () => {
	it('reports nothing at the first look, whatever it shows', () => {
		const look = [
			sight('ended', T, T, 'a'),
			sight('running', T, T, 'b'),
			sight('claimed', T, T, 'c'),
			sight('planned', 0, T, 'd'),
		];
		expect(watch(look, look)).toEqual([[], []]);
	});

	it('reports start and end of a run that is first seen when it has ended', () => {
		expect(watch([], [sight('ended', T)], [sight('ended', T)])).toEqual([
			[],
			['a started', 'a ended'],
			[],
		]);
	});

	it('takes Pending for not started, and a task that failed at once for started', () => {
		expect(watch([], [sight('claimed', T)], [sight('ended', T)])).toEqual([
			[],
			[],
			['a started', 'a ended'],
		]);
	});

	it('reports the end of a run that took days', () => {
		const others = [sight('ended', T + 40 * HOUR, T, 'b'), sight('ended', T + 80 * HOUR, T, 'c')];
		expect(
			watch(
				[],
				[sight('running', T)],
				[sight('running', T), ...others],
				[sight('running', T), ...others],
				[sight('ended', T + 81 * HOUR), ...others],
			),
		).toEqual([
			[],
			['a started'],
			['b started', 'b ended', 'c started', 'c ended'],
			[],
			['a ended'],
		]);
	});

	it('reports the end of a run whose time is that of its claim', () => {
		const other = sight('ended', T + 30 * HOUR, T, 'b');
		const [, , , end] = watch(
			[],
			[sight('running', T)],
			[sight('running', T), other],
			[sight('ended', T), other],
		);
		expect(end).toEqual(['a ended']);
	});

	it('knows a row that was written after younger ones', () => {
		const younger = sight('ended', T + 300, T, 'b');
		expect(watch([younger], [younger, sight('ended', T)])).toEqual([[], ['a started', 'a ended']]);
	});

	it('leaves old runs alone that come into sight late', () => {
		const young = sight('ended', T + 48 * HOUR, T, 'b');
		expect(watch([young], [young, sight('ended', T), sight('ended', T, T, 'c')])).toEqual([[], []]);
	});

	it('takes the first end of a run that CIPP repeats as final', () => {
		expect(
			watch(
				[],
				[sight('running', T)],
				[sight('ended', T + 60)],
				[sight('claimed', T + 70)],
				[sight('claimed', T + HOUR + 900)],
				[sight('running', T + HOUR + 900)],
				[sight('ended', T + HOUR + 960)],
			).flat(),
		).toEqual(['a started', 'a ended']);
	});

	it('takes a new scheduled time for a new run, also when it was never seen planned', () => {
		expect(
			watch(
				[],
				[sight('ended', T + 60)],
				[sight('ended', T + 160, T + 100)],
				[sight('ended', T + 260, T + 200)],
			).flat(),
		).toEqual(['a started', 'a ended', 'a started', 'a ended', 'a started', 'a ended']);
	});

	it('takes a task that is planned once more for a new run', () => {
		expect(
			watch(
				[],
				[sight('ended', T + 60)],
				[sight('planned', 0)],
				[sight('ended', T + 120)],
				[sight('ended', T + 120)],
			).flat(),
		).toEqual(['a started', 'a ended', 'a started', 'a ended']);
	});

	it('awaits both ends of a run that was started anew while under way', () => {
		expect(
			watch(
				[],
				[sight('running', T)],
				[sight('planned', 0, T + 30)],
				[sight('running', T + 40, T + 30)],
				[sight('ended', T + 60, T + 30)],
				[sight('ended', T + 60, T + 30)],
				[sight('ended', T + 90, T + 30)],
				[sight('ended', T + 90, T + 30)],
			),
		).toEqual([[], ['a started'], [], ['a started'], ['a ended'], [], ['a ended'], []]);
	});

	it('survives a list from which everything is missing for once', () => {
		const rows = [sight('ended', T, T, 'a'), sight('running', T - 5 * HOUR, T, 'b')];
		expect(watch(rows, [], rows, [rows[0] as Sighting, sight('ended', T + 9, T, 'b')])).toEqual([
			[],
			[],
			[],
			['b ended'],
		]);
	});

	it('knows a run under way that was missing from a list until it had ended', () => {
		const other = sight('ended', T, T, 'a');
		const running = sight('running', T - 5 * HOUR, T, 'b');
		expect(watch([other, running], [other], [other, sight('ended', T + 9, T, 'b')])).toEqual([
			[],
			[],
			['b ended'],
		]);
	});

	it('gives events in the order they happened', () => {
		const [, events] = watch(
			[],
			[sight('ended', T + 2, T, 'b'), sight('ended', T + 1, T, 'c'), sight('running', T, T, 'a')],
		);
		expect(events).toEqual(['a started', 'c started', 'c ended', 'b started', 'b ended']);
	});

	it('changes nothing that it is given', () => {
		const { next } = findNewEvents(undefined, [sight('running', T)]);
		const before = JSON.stringify(next);
		findNewEvents(next, [sight('ended', T + 5), sight('planned', 0, T, 'b')]);
		expect(JSON.stringify(next)).toBe(before);
	});

	it('forgets runs that ended long ago, and keeps those under way', () => {
		const old = Array.from({ length: 20_000 }, (_, i) => sight('ended', T - 60 * i, T, `old${i}`));
		const open = Array.from({ length: 7 }, (_, i) =>
			sight('running', T - 999 * HOUR, T, `open${i}`),
		);
		const { next } = findNewEvents(undefined, [...old, ...open]);
		expect(Object.keys(next.runs).filter((id) => id.startsWith('open'))).toHaveLength(7);
		expect(Object.keys(next.runs).length).toBeLessThan(80);
	});
});
