import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import { endingsOf } from '../../benchmark/soak/endings';
import type { CippRunResult } from '../../workbench/runCipp';

const item = (index: number, json: IDataObject): INodeExecutionData => ({
	json,
	pairedItem: { item: index },
});

const failed = (index: number, outcome: string) =>
	item(index, { message: 'It failed', error: { message: 'It failed', outcome } });

function resultOf(parts: Partial<CippRunResult>): CippRunResult {
	return { output: [], errors: [], ...parts } as CippRunResult;
}

function stopped(context: object): CippRunResult {
	const error = Object.assign(new Error('CIPP said no'), { context, description: 'Look there.' });
	return resultOf({ error: error as never });
}

const kinds = (result: CippRunResult, count: number) =>
	endingsOf(result, count).map((endings) => endings.map(({ kind }) => kind));

it('reads items of both outputs', () => {
	const result = resultOf({
		output: [item(0, { status: 'queued', correlationId: 'm1' })],
		errors: [failed(1, 'refused'), failed(2, 'unknown'), failed(3, 'notSent'), failed(4, 'done')],
	});

	expect(kinds(result, 5)).toEqual([
		['accepted'],
		['refused'],
		['unknown'],
		['refused'],
		['accepted'],
	]);
	expect(endingsOf(result, 5)[0]?.[0]?.marker).toBe('m1');
});

it('shows items that are missing and items that came out twice', () => {
	const result = resultOf({
		output: [item(0, { status: 'queued' }), item(2, { status: 'queued' })],
		errors: [failed(2, 'refused')],
	});

	expect(kinds(result, 3)).toEqual([['accepted'], [], ['accepted', 'refused']]);
});

it('reads what a stopped run says of its items', () => {
	const result = stopped({
		itemIndex: 1,
		data: {
			outcome: 'refused',
			submitted: [{ item: 0 }],
			notSubmitted: [{ item: 3 }, { item: 4 }],
			outcomeUnknown: [{ item: 2 }],
		},
	});

	expect(kinds(result, 5)).toEqual([
		['accepted'],
		['refused'],
		['unknown'],
		['refused'],
		['refused'],
	]);
	expect(endingsOf(result, 5)[1]?.[0]?.reason).toBe('CIPP said no Look there.');
});

it('counts an item whose step failed as accepted', () => {
	const result = stopped({
		itemIndex: 1,
		data: { outcome: 'done', submitted: [{ item: 0 }, { item: 1 }, { item: 2 }] },
	});

	expect(kinds(result, 3)).toEqual([['accepted'], ['accepted'], ['accepted']]);
});

it('counts all items of a run that was refused before the sending as refused', () => {
	expect(kinds(stopped({ itemIndex: 0 }), 3)).toEqual([['refused'], ['refused'], ['refused']]);
});
