import type { SeenRuns } from '../../nodes/CippTrigger/seenRuns';
import { findNewEvents } from '../../nodes/CippTrigger/seenRuns';
import type { Sighting } from '../../nodes/CippTrigger/sighting';
import { seededRandom } from '../../simulator/random';

const HOUR = 3600;

/** A task with what CIPP keeps beside the row: how often its run was claimed by mistake. */
interface Row extends Sighting {
	/** Number of the run; Run Now counts it up. */
	run: number;
	/** The run has ended before, and CIPP repeats it. */
	isRepeat: boolean;
}

/** A task table to which random things happen, and what a trigger that watches it has to say. */
class World {
	now = 1_786_183_200;
	readonly rows: Row[] = [];
	readonly wanted = new Set<string>();
	readonly reported: string[] = [];
	mostBytes = 0;
	private state: SeenRuns | undefined;
	/** What n8n has in its database: written at the activation and whenever items are given out. */
	private saved: SeenRuns | undefined;
	private readonly known = new Set<string>();

	constructor(private readonly random: () => number) {
		const old = this.upTo(40);
		for (let i = 0; i < old; i++) this.add('ended', this.now - this.upTo(200 * HOUR));
		for (const phase of ['running', 'claimed', 'planned'] as const) this.add(phase, this.now - 30);
		this.poll();
		this.saved = this.state;
	}

	upTo(most: number): number {
		return Math.floor(this.random() * (most + 1));
	}

	step(): void {
		// Seconds as a rule, and now and then hours or days.
		this.now += 1 + this.upTo([20, 20, 20, 600, 2 * HOUR, 72 * HOUR][this.upTo(5)] ?? 0);
		const row = this.rows[this.rows.length - 1 - this.upTo(Math.min(this.rows.length - 1, 8))];
		const choice = this.upTo(11);
		if (choice === 0) this.add('planned', 0);
		else if (choice <= 4) this.poll();
		else if (choice === 5) this.state = structuredClone(this.saved);
		else if (row) this.change(row, choice);
	}

	poll(): void {
		const isFirst = this.state === undefined;
		const sightings = this.rows
			.map(({ id, phase, scheduled, at }) => ({ id, phase, scheduled, at }))
			.sort(() => this.random() - 0.5);
		for (const { id, phase, run } of this.rows) {
			if (phase === 'running' || phase === 'ended') this.see(`${id}/${run} started`, isFirst);
			if (phase === 'ended') this.see(`${id}/${run} ended`, isFirst);
		}
		const { events, next } = findNewEvents(this.state, sightings);
		for (const { id, kind } of events) {
			const { run } = this.rows.find((row) => row.id === id) as Row;
			this.reported.push(`${id}/${run} ${kind}`);
		}
		this.state = structuredClone(next);
		if (events.length > 0) this.saved = this.state;
		this.mostBytes = Math.max(this.mostBytes, JSON.stringify(next).length);
	}

	private see(event: string, isFirst: boolean): void {
		if (!this.known.has(event) && !isFirst) this.wanted.add(event);
		this.known.add(event);
	}

	private add(phase: Row['phase'], at: number): void {
		const scheduled = phase === 'planned' ? this.now : at - this.upTo(60);
		const id = `task${this.rows.length}`;
		this.rows.push({ id, phase, scheduled, at, run: 1, isRepeat: false });
	}

	private change(row: Row, choice: number): void {
		// CIPP takes the time before it writes the row, and others may be written in between.
		const at = this.now - this.upTo(240);
		if (row.phase === 'planned') Object.assign(row, { phase: 'claimed', at });
		else if (row.phase === 'claimed') this.changeClaimed(row, at);
		else if (row.phase === 'running') {
			if (choice === 6) Object.assign(row, { phase: 'claimed', at });
			else Object.assign(row, { phase: 'ended', at: choice === 7 ? row.at : at });
		} else if (choice === 6 && this.now - row.at < 900) {
			Object.assign(row, { phase: 'claimed', at, isRepeat: true });
		} else if (choice === 7 || choice === 8) {
			Object.assign(row, { phase: 'planned', scheduled: this.now, at: 0, run: row.run + 1 });
			row.isRepeat = false;
		}
	}

	private changeClaimed(row: Row, at: number): void {
		if (!row.isRepeat) row.phase = 'running';
		else if (this.now - row.at > HOUR) Object.assign(row, { phase: 'running', at });
	}
}

it.each(Array.from({ length: 12 }, (_, number) => [number * 10]))(
	'every run that shows itself is reported once, whatever comes between (seeds from %i)',
	(first) => {
		for (let seed = first; seed < first + 10; seed++) {
			const world = new World(seededRandom(seed + 1));
			for (let step = 0; step < 200; step++) world.step();
			world.poll();

			expect([...world.reported].sort()).toEqual([...world.wanted].sort());
			expect(world.wanted.size).toBeGreaterThan(5);
			expect(world.mostBytes).toBeLessThan(10_000);
		}
	},
);
