import { REPOSITORIES } from '../../simulator/endpoints/tables/repository';
import type { OperationCase } from '../user/operationCase';
import { get, post } from '../user/operationCase';

const LIST = { method: 'GET' as const, endpoint: 'ListCommunityRepos' };
const SECOND = REPOSITORIES[1] ?? '';
const TEMPLATE = 'c55daff4-4598-4de6-9b1d-326fb5960b6c';
const items = REPOSITORIES.map((repo) => ({ repo }));
const parameters = { repository: '={{ $json.repo }}' };
const id = (place: number) => String(4242 + place);

const asksGitHub = (query: Record<string, string>) => get('ExecGitHubAction', query);
const changes = (body: object) => post('ExecCommunityRepo', body);

/** How CIPP answers when GitHub refuses. */
const REFUSED = {
	answer: {
		status: 400,
		text: 'Response status code does not indicate success: 404 (Not Found).',
	},
	message: /Response status code does not indicate success: 404/,
	outcome: 'refused' as const,
};

const said = (resultText: string, state: string) => ({
	json: { Results: [{ resultText, state }] },
});

/** Operations on repositories of templates. */
export const repositoryCases: OperationCase[] = [
	{
		resource: 'repository',
		operation: 'search',
		parameters: { searchTerm: '={{ $json.term }}', filters: { organization: 'found' } },
		items: ['one', 'two', 'three'].map((term) => ({ term })),
		requests: ['one', 'two', 'three'].map((SearchTerm) =>
			asksGitHub({ Action: 'Search', Type: 'repositories', SearchTerm, Org: 'found' }),
		),
		outputs: ['one', 'two', 'three'].map((term) => [
			{
				repositoryId: 1,
				repository: `found/${term}`,
				name: term,
				description: 'd',
				url: `https://github.com/found/${term}`,
				owner: 'found',
				visibility: 'public',
				defaultBranch: 'main',
			},
		]),
		failure: { about: '"two"', endpoint: 'ExecGitHubAction', ...REFUSED },
	},
	{
		resource: 'repository',
		operation: 'getAllBranches',
		parameters: { ...parameters, limit: 1 },
		items,
		requests: REPOSITORIES.map((FullName) => asksGitHub({ Action: 'GetBranches', FullName })),
		outputs: REPOSITORIES.map((repo) => [
			{ branch: 'main', commit: `main of ${repo}`, isProtected: true },
		]),
		failure: { about: SECOND, endpoint: 'ExecGitHubAction', ...REFUSED },
	},
	{
		resource: 'repository',
		operation: 'getAllFiles',
		parameters,
		items,
		requests: REPOSITORIES.map((FullName) =>
			asksGitHub({ Action: 'GetFileTree', FullName, Branch: 'main' }),
		),
		outputs: REPOSITORIES.map((repo) => [
			{
				path: 'CATemplate/Block.json',
				size: 10,
				sha: 'abc',
				url: `https://github.com/${repo}/tree/main/CATemplate/Block.json`,
			},
		]),
		failure: { about: SECOND, endpoint: 'ExecGitHubAction', ...REFUSED },
	},
	{
		resource: 'repository',
		operation: 'getFile',
		parameters: { ...parameters, branch: 'dev', path: 'CATemplate/Block.json' },
		items,
		requests: REPOSITORIES.map((FullName) =>
			asksGitHub({
				Action: 'GetFileContents',
				FullName,
				Branch: 'dev',
				Path: 'CATemplate/Block.json',
			}),
		),
		outputs: REPOSITORIES.map((repository) => [
			{
				repository,
				path: 'CATemplate/Block.json',
				name: 'Block.json',
				sha: 'abc',
				size: 2,
				content: '{}',
			},
		]),
		failure: { about: SECOND, endpoint: 'ExecGitHubAction', ...REFUSED },
	},
	{
		resource: 'repository',
		operation: 'add',
		parameters,
		items: ['a/new', 'b/new', 'c/new'].map((repo) => ({ repo })),
		requests: ['a/new', 'b/new', 'c/new'].flatMap((FullName) => [
			LIST,
			changes({ Action: 'Add', FullName }),
			LIST,
		]),
		outputs: ['a/new', 'b/new', 'c/new'].map((repository) => [
			{
				success: true,
				message: "Community repository 'new' added",
				repositoryId: expect.stringMatching(/^42\d\d$/) as unknown as string,
				hasWriteAccess: true,
				confirmed: true,
				repository,
			},
		]),
		examples: [
			{
				success: true,
				message: "Community repository 'new' added",
				repositoryId: '4246',
				hasWriteAccess: true,
				confirmed: true,
				repository: 'a/new',
			},
		],
		failure: {
			about: 'b/new',
			endpoint: 'ExecCommunityRepo',
			answer: said('Unable to add repository: 404 (Not Found).', 'error'),
			message: /^Unable to add repository/,
			outcome: 'refused',
		},
	},
	{
		resource: 'repository',
		operation: 'update',
		parameters,
		items,
		requests: [
			LIST,
			...REPOSITORIES.map((FullName, place) =>
				changes({ Action: 'Update', Id: id(place), FullName }),
			),
		],
		outputs: REPOSITORIES.map((repository) => [
			{ success: true, message: 'Repository templates updated', repository },
		]),
		failure: {
			about: SECOND,
			endpoint: 'ExecCommunityRepo',
			answer: {
				status: 500,
				text: 'Response status code does not indicate success: 500 (Internal Server Error).',
			},
			message: /does not indicate success: 500/,
			outcome: 'unknown',
		},
	},
	{
		resource: 'repository',
		operation: 'setUploadBranch',
		parameters: { ...parameters, branch: 'dev' },
		items,
		requests: [
			LIST,
			...REPOSITORIES.flatMap((FullName, place) => [
				asksGitHub({ Action: 'GetBranches', FullName }),
				changes({ Action: 'SetBranch', Id: id(place), FullName, Branch: 'dev' }),
				LIST,
			]),
		],
		outputs: REPOSITORIES.map((repository) => [
			{ success: true, message: 'Branch set to dev', confirmed: true, repository, branch: 'dev' },
		]),
		failure: {
			about: SECOND,
			endpoint: 'ExecCommunityRepo',
			answer: said('Repository 4243 not found', 'error'),
			message: /^Repository 4243 not found/,
			outcome: 'refused',
		},
	},
	{
		resource: 'repository',
		operation: 'delete',
		parameters,
		items,
		requests: [
			LIST,
			...REPOSITORIES.flatMap((FullName, place) => [
				changes({ Action: 'Delete', Id: id(place), FullName }),
				LIST,
			]),
		],
		outputs: REPOSITORIES.map((repository) => [
			{ success: true, message: 'Repository templates deleted', confirmed: true, repository },
		]),
		failure: {
			about: SECOND,
			endpoint: 'ExecCommunityRepo',
			// What CIPP says of a repository that it does not know.
			answer: said('Repository  deleted', 'success'),
			message: /^CIPP reported success, but the repository is still in the list/,
			outcome: 'unknown',
		},
	},
	{
		resource: 'repository',
		operation: 'importTemplate',
		parameters: { ...parameters, path: 'CATemplate/Block.json' },
		items,
		requests: [
			LIST,
			...REPOSITORIES.map((FullName) =>
				changes({
					Action: 'ImportTemplate',
					FullName,
					Branch: 'main',
					Path: 'CATemplate/Block.json',
					Force: false,
				}),
			),
		],
		outputs: REPOSITORIES.map((repository) => [
			{
				success: true,
				message: `Created template 'x' from source '${repository}'.`,
				changed: true,
				repository,
				branch: 'main',
				path: 'CATemplate/Block.json',
			},
		]),
		failure: {
			about: SECOND,
			endpoint: 'ExecCommunityRepo',
			// Import-CommunityTemplate.ps1 returns its failure, and the function calls that a success.
			answer: said('Community template import failed. Error: No JSON', 'success'),
			message: /^Community template import failed/,
			outcome: 'unknown',
		},
	},
	{
		resource: 'repository',
		operation: 'uploadTemplate',
		parameters: { ...parameters, templateId: TEMPLATE, commitMessage: 'Update Gold' },
		items,
		requests: [
			LIST,
			...REPOSITORIES.map((FullName) =>
				changes({ Action: 'UploadTemplate', FullName, GUID: TEMPLATE, Message: 'Update Gold' }),
			),
		],
		outputs: REPOSITORIES.map((repository) => [
			{
				success: true,
				message: "Template 'Gold' uploaded",
				repository,
				templateId: TEMPLATE,
				branch: 'main',
			},
		]),
		failure: {
			about: SECOND,
			endpoint: 'ExecCommunityRepo',
			answer: said(`Template '${TEMPLATE}' not found`, 'error'),
			message: /^Template '.*' not found/,
			outcome: 'refused',
		},
	},
];
