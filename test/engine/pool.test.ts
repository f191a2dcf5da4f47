import { sleep } from 'n8n-workflow';

import type { Pace } from '../../nodes/Cipp/engine/pool';
import { inBatches, runBounded, runInBatches } from '../../nodes/Cipp/engine/pool';

// The real one would make this file a matter of milliseconds, on a machine that may be busy.
jest.mock('n8n-workflow', () => ({ sleep: jest.fn(async () => undefined) }));
const pause = jest.mocked(sleep);

/** Easy on CIPP's function app, and quick enough for a run of many items. */
const MOST_IN_FLIGHT = 5;

beforeEach(() => pause.mockClear());

/** Work that notes what is going on. */
class Watch {
	started: number[] = [];
	finished: number[] = [];
	inFlight = 0;
	most = 0;

	/** How much was in flight when each piece of work began, itself included. */
	atStart: number[] = [];

	work = async (element: number) => {
		this.started.push(element);
		this.inFlight += 1;
		this.most = Math.max(this.most, this.inFlight);
		this.atStart.push(this.inFlight);
		await new Promise((resolve) => setTimeout(resolve, 3));
		this.inFlight -= 1;
		this.finished.push(element);
	};
}

const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);

const pace = (more: Partial<Pace> = {}): Pace => ({
	batchIntervalMs: 0,
	stopped: () => false,
	...more,
});

describe('runInBatches', () => {
	it('works on every element once, five at a time, the first alone', async () => {
		const watch = new Watch();
		await runInBatches(inBatches(numbers(23)), pace(), watch.work);

		expect([...watch.finished].sort((a, b) => a - b)).toEqual(numbers(23));
		expect(watch.most).toBe(MOST_IN_FLIGHT);
		expect(watch.atStart.slice(0, 2)).toEqual([1, 1]);
		expect(watch.started.slice(0, 6)).toEqual(numbers(6));
	});

	it.each([0, 1, 2])('is content with %d elements', async (count) => {
		const watch = new Watch();
		await runInBatches(inBatches(numbers(count)), pace(), watch.work);

		expect(watch.finished).toEqual(numbers(count));
	});

	it('finishes a batch before it begins the next one', async () => {
		const watch = new Watch();
		await runInBatches(inBatches(numbers(8), 3), pace(), async (element) => {
			const batch = Math.floor(element / 3);
			expect(watch.finished.filter((done) => done < batch * 3)).toHaveLength(batch * 3);
			await watch.work(element);
		});

		expect(watch.finished).toHaveLength(8);
		expect(watch.most).toBe(3);
	});

	it('pauses between the batches, not before the first and not after the last', async () => {
		const watch = new Watch();
		pause.mockImplementation(async () => expect(watch.finished.length % 2).toBe(0));
		await runInBatches(inBatches(numbers(6), 2), pace({ batchIntervalMs: 250 }), watch.work);

		expect(pause.mock.calls).toEqual([[250], [250]]);
		expect(watch.finished).toHaveLength(6);
	});

	it.each([
		{ size: 2, batchIntervalMs: 0 },
		{ size: undefined, batchIntervalMs: 250 },
	])('does not pause with %j', async ({ size, batchIntervalMs }) => {
		await runInBatches(inBatches(numbers(6), size), pace({ batchIntervalMs }), new Watch().work);

		expect(pause).not.toHaveBeenCalled();
	});

	it('begins nothing new once it is stopped, and waits for what is under way', async () => {
		const watch = new Watch();
		await runInBatches(
			inBatches(numbers(20)),
			pace({ stopped: () => watch.finished.length >= 3 }),
			watch.work,
		);

		expect(watch.finished.length).toBeGreaterThanOrEqual(3);
		expect(watch.finished.length).toBeLessThanOrEqual(3 + MOST_IN_FLIGHT);
		expect(watch.inFlight).toBe(0);
		expect([...watch.started].sort()).toEqual([...watch.finished].sort());
	});

	it('begins nothing at all when the first element stops it', async () => {
		const watch = new Watch();
		await runInBatches(
			inBatches(numbers(9)),
			pace({ stopped: () => watch.finished.length > 0 }),
			watch.work,
		);

		expect(watch.finished).toEqual([0]);
	});

	it('does not pause for a batch that will not come', async () => {
		const watch = new Watch();
		const stopped = () => watch.finished.length > 0;
		await runInBatches(
			inBatches(numbers(3), 1),
			pace({ batchIntervalMs: 250, stopped }),
			watch.work,
		);

		expect(watch.finished).toEqual([0]);
		expect(pause).not.toHaveBeenCalled();
	});

	it('begins no batch when it is stopped during the pause', async () => {
		const watch = new Watch();
		let stopped = false;
		pause.mockImplementation(async () => {
			stopped = true;
		});
		const options = pace({ batchIntervalMs: 250, stopped: () => stopped });
		await runInBatches(inBatches(numbers(3), 1), options, watch.work);

		expect(watch.finished).toEqual([0]);
	});
});

describe('runBounded', () => {
	it('works on every element once, five at a time', async () => {
		const watch = new Watch();
		await runBounded(numbers(12), watch.work);

		expect([...watch.finished].sort((a, b) => a - b)).toEqual(numbers(12));
		expect(watch.most).toBe(MOST_IN_FLIGHT);
	});

	it('begins nothing new once it is stopped', async () => {
		const watch = new Watch();
		await runBounded(numbers(12), watch.work, () => watch.started.length >= 2);

		expect(watch.finished).toEqual([0, 1]);
	});
});
