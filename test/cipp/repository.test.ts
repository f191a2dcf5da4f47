import type * as Workflow from 'n8n-workflow';

import { BUILT_IN, REPOSITORIES } from '../../simulator/endpoints/tables/repository';
import { startCippTest } from '../support/cipp';
import { documented, messagesOf, freshOneItemTest } from '../support/oneItem';
import { fillPicker } from '../support/pickers';

jest.mock('n8n-workflow', () => ({
	...jest.requireActual<typeof Workflow>('n8n-workflow'),
	sleep: async () => await Promise.resolve(),
}));

const test = freshOneItemTest('repository');

const [repository = ''] = REPOSITORIES;
const sent = () => test.bodies('ExecCommunityRepo');

it('lists the repositories, or only those that can be written to', async () => {
	const all = await test.run('getAll', { returnAll: true });
	const writable = await test.run('getAll', { returnAll: true, filters: { onlyWritable: true } });

	expect(all.output[0]?.json).toEqual(documented('repository', 'getAll')[0]);
	expect(all.output).toHaveLength(4);
	expect(writable.output.map(({ json }) => json.repository)).toEqual(REPOSITORIES);
	expect(test.cipp.requests.map(({ query }) => query)).toEqual([{}, { WriteAccess: 'true' }]);
});

it.each([
	['delete', { repository: BUILT_IN }, /which CIPP brings along and adds again/],
	['delete', { repository: 'no/where' }, /no\/where, which CIPP does not know\. Add it first/],
	['add', { repository: 'not a name' }, /Enter owner and name/],
	['setUploadBranch', { repository, branch: 'nope' }, /does not have\. It has: main, dev\./],
	[
		'uploadTemplate',
		{ repository: BUILT_IN, templateId: 'x', commitMessage: 'm' },
		/to which CIPP has no write access/,
	],
	[
		'importTemplate',
		{ repository: 'no/where', path: 'a.json' },
		/no\/where, which CIPP does not know/,
	],
])('%s with %j is not sent', async (operation, parameters, message) => {
	expect(messagesOf(await test.run(operation, parameters))).toEqual([
		expect.stringMatching(message),
	]);
	expect(sent()).toEqual([]);
});

it('one that is known already is not added again', async () => {
	const { output } = await test.run('add', { repository: repository.toUpperCase() });

	expect(output[0]?.json).toMatchObject({ changed: false, repositoryId: '4242' });
	expect(sent()).toEqual([]);
});

it('an import of what is there changes nothing unless it is to overwrite', async () => {
	const parameters = { repository, path: 'CATemplate/Block.json' };
	await test.run('importTemplate', parameters);
	const again = await test.run('importTemplate', parameters);
	const forced = await test.run('importTemplate', { ...parameters, overwriteExisting: true });

	expect([again, forced].map(({ output: [item] }) => item?.json.changed)).toEqual([false, true]);
});

it.each([
	['add', { repository: 'a/b' }, "Community repository 'b' added", /is not in the list/],
	['delete', { repository }, 'Repository templates deleted', /is still in the list/],
	['setUploadBranch', { repository, branch: 'dev' }, 'Branch set to dev', /another branch/],
])('%s that CIPP only reports is an error', async (operation, parameters, resultText, message) => {
	const json = { Results: [{ resultText, state: 'success' }] };
	test.cipp.fault({ endpoint: 'ExecCommunityRepo', status: 200, json });

	expect(messagesOf(await test.run(operation, parameters))).toEqual([
		expect.stringMatching(message),
	]);
});

it('the list of repositories in the editor has their names', async () => {
	const editor = await startCippTest();
	const { results } = await fillPicker(editor, 'searchRepositories', {}, 'fabrikam');
	await editor.close();

	expect(results).toEqual([{ name: 'fabrikam/templates', value: 'fabrikam/templates' }]);
});
