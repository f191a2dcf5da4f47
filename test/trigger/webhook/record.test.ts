import type { IExecuteFunctions } from 'n8n-workflow';

import type * as Record from '../../../nodes/CippWebhookTrigger/once/record';
import { MemoryDeduplicator } from '../../../workbench/memoryDeduplicator';

// Processes that write at the same moment find each other's losses after pauses of different length.
jest.unmock('n8n-workflow');

const store = new MemoryDeduplicator();
beforeEach(() => store.clear());

/** The node as a process of n8n runs it: with its own turns, and the record of the database. */
function process() {
	let loaded: typeof Record | undefined;
	jest.isolateModules(() => {
		// eslint has nothing against this in tests: a module of its own for each process.
		loaded = jest.requireActual<typeof Record>('../../../nodes/CippWebhookTrigger/once/record');
	});
	const where = { workflow: { id: '1' }, node: { id: 'n' } } as never;
	const context = {
		getNode: () => ({ id: 'n' }),
		helpers: {
			checkProcessedAndRecord: async (keys: string[], scope: never, options: never) =>
				await store.checkProcessedAndRecord(keys, scope, where, options),
			removeProcessed: async (keys: string[], scope: never) =>
				await store.removeProcessed(keys, scope, where),
		},
	} as unknown as IExecuteFunctions;
	const tell = async (...keys: string[]) =>
		(
			await loaded?.onlyNew(
				context,
				keys.map((key) => ({ key, json: {} })),
			)
		)?.map(({ key }) => key) ?? [];
	return { tell };
}

it('tells an event once when several runs of one process report it at the same moment', async () => {
	store.gapMs = 5;
	const { tell } = process();
	const told = await Promise.all(
		Array.from({ length: 12 }, async (_, run) => await tell(`event ${run % 3}`)),
	);
	expect(told.flat().sort()).toEqual(['event 0', 'event 1', 'event 2']);
});

it('forgets nothing when several processes write the record at the same moment', async () => {
	store.gapMs = 2;
	const processes = [process(), process(), process()];
	const keys = Array.from({ length: 60 }, (_, index) => `event ${index}`);
	const told = await Promise.all(
		keys.map(async (key, index) => await (processes[index % 3] ?? process()).tell(key)),
	);
	expect(told.flat().sort()).toEqual([...keys].sort());
	store.gapMs = 0;
	for (const { tell } of processes) expect(await tell(...keys)).toEqual([]);
});

it('reports what has no key each time, and the same key of one run once', async () => {
	const { tell } = process();
	expect(await tell('', 'a', '', 'a')).toEqual(['', 'a', '']);
	expect(await tell('', 'a')).toEqual(['']);
});
