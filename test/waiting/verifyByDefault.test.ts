import type { INodeParameters } from 'n8n-workflow';

import { each, freshCipp, jsonOf, waitingWith } from './waiting';

const cipp = freshCipp();

/** Whether the items of a run were read back, by a node of a version with these options. */
async function readBack(typeVersion: number, options: INodeParameters) {
	const parameters = waitingWith(options);
	const result = await cipp().run({ parameters, nodeSettings: { typeVersion } });
	expect(each(result, 'status')).toEqual(['completed', 'completed', 'completed']);
	return jsonOf(result).map((json) => 'verification' in json);
}

const ALL = [true, true, true];
const NONE = [false, false, false];

describe('Verify without being chosen', () => {
	it.each([
		['stays off in nodes that were added before', 1, {}, NONE],
		['is on in new nodes', 1.1, {}, ALL],
		['is off in new nodes that turn it off', 1.1, { verify: false }, NONE],
		['is on in older nodes that turn it on', 1, { verify: true }, ALL],
		['is on where its expression gives nothing', 1.1, { verify: '={{ $json.nope }}' }, ALL],
		['stays off in older nodes then', 1, { verify: '={{ $json.nope }}' }, NONE],
		['is off where its expression gives a text that says so', 1.1, { verify: '={{ "no" }}' }, NONE],
	])('%s', async (_title, typeVersion, options, expected) => {
		expect(await readBack(typeVersion, options)).toEqual(expected);
	});
});
