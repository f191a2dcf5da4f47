import type { NodeCase } from '../nodeCase';
import { caseOf } from '../nodeCase';
import type { Request } from '../recording';

const repository = caseOf('repository');

const NAME = 'contoso/My-Templates';
const TEMPLATE = '00000044-aaaa-4bbb-8ccc-dddddddddddd';

const order = (body: Record<string, unknown>, endpoint = 'ExecCommunityRepo'): Request => ({
	method: 'POST',
	endpoint,
	body,
});
const ADD = order({ Action: 'Add', FullName: NAME });
const FORGET = order({ Action: 'Delete', Id: '4242', FullName: NAME });
const IMPORT = order({
	Action: 'ImportTemplate',
	FullName: NAME,
	Branch: 'main',
	Path: 'CATemplate/Block.json',
});
const REMOVE_TEMPLATE = order({ ID: TEMPLATE }, 'RemoveCATemplate');

/** GitHub, which CIPP asks by way of a function of its makers. */
const refused = [{ on: '^OTHER POST cippy', status: 500, body: { message: 'Not Found' } }];

/** An operation on the repository of the stand-in for GitHub, which CIPP knows. */
const known = (operation: string, more: Partial<NodeCase> = {}): NodeCase =>
	repository(operation, {
		before: [ADD],
		refused,
		unknownUser: { repository: 'contoso/Nowhere' },
		...more,
		parameters: { repository: NAME, ...more.parameters },
	});

/** Repositories of GitHub that CIPP takes templates from. */
export const REPOSITORY_CASES: NodeCase[] = [
	repository('getAll', { before: [ADD] }),
	repository('search', { parameters: { searchTerm: 'cipp templates' }, refused }),
	known('add', { before: [FORGET] }),
	known('update'),
	known('setUploadBranch', { parameters: { branch: 'dev' } }),
	known('getAllBranches', { before: [], unknownUser: 'none' }),
	known('getAllFiles', { before: [], unknownUser: 'none', parameters: { branch: 'main' } }),
	known('getFile', {
		before: [],
		parameters: { branch: 'main', path: 'CATemplate/Block.json' },
		unknownUser: { path: 'CATemplate/missing.json' },
	}),
	known('importTemplate', {
		before: [ADD, REMOVE_TEMPLATE],
		parameters: { branch: 'main', path: 'CATemplate/Block.json' },
		unknownUser: { path: 'CATemplate/missing.json' },
	}),
	known('uploadTemplate', {
		before: [ADD, IMPORT],
		parameters: { templateId: TEMPLATE, commitMessage: 'Update the template' },
		unknownUser: { templateId: '99999999-9999-4999-8999-999999999999' },
	}),
	known('delete', { refused: [] }),
];
