import { ok, plainText } from '../../http/answer';
import type { ApiCall } from '../../http/apiCall';
import { textOf } from '../../powershell/text';
import { equalsTrue } from '../../powershell/truth';
import type { SimulatorState } from '../../state';
import type { Endpoint } from '../endpoint';
import { kept } from './kept';

interface Repository {
	Id: string;
	FullName: string;
	BuiltIn: boolean | null;
	WriteAccess: boolean;
	UploadBranch: string;
}

/** Repositories that CIPP knows at first, besides the one that it brings along. */
export const REPOSITORIES = ['contoso/templates', 'fabrikam/templates', 'northwind/templates'];

/** The one that CIPP brings along, which it cannot write to. */
export const BUILT_IN = 'CyberDrain/CIPP-Templates';

const made = (FullName: string, place: number): Repository => ({
	Id: String(4242 + place),
	FullName,
	BuiltIn: FullName === BUILT_IN ? true : null,
	WriteAccess: FullName !== BUILT_IN,
	UploadBranch: 'main',
});

/** The repositories that CIPP knows. */
export const knownRepositories = kept<Repository[]>(() => [...REPOSITORIES, BUILT_IN].map(made));

/** Templates that were imported, by repository and path. */
const imported = kept<Set<string>>(() => new Set());

const nameOf = (fullName: string) => fullName.split('/')[1] ?? '';

const shown = ({ Id, FullName, BuiltIn, WriteAccess, UploadBranch }: Repository) => ({
	Id,
	BuiltIn,
	Name: nameOf(FullName),
	Description: `Templates of ${FullName}`,
	URL: `https://github.com/${FullName}`,
	FullName,
	Owner: FullName.split('/')[0],
	Visibility: 'private',
	WriteAccess,
	DefaultBranch: 'main',
	UploadBranch,
	TemplateTypes: [],
	RepoPermissions: {},
});

function act(call: ApiCall, state: SimulatorState): [string, string] {
	const action = textOf(call.bodyMember('Action'));
	const id = textOf(call.bodyMember('Id'));
	const fullName = textOf(call.bodyMember('FullName'));
	const all = knownRepositories(state);
	const found = all.find(({ Id, FullName }) => (id === '' ? FullName === fullName : Id === id));
	if (action === 'Add') {
		if (!found) all.push(made(fullName, all.length));
		return ['success', `Community repository '${nameOf(fullName)}' added`];
	}
	if (action === 'Delete') {
		if (found) all.splice(all.indexOf(found), 1);
		// It says so of a repository that it does not know, too.
		return ['success', `Repository ${found ? nameOf(found.FullName) : ''} deleted`];
	}
	if (action === 'ImportTemplate') {
		const file = `${fullName}/${textOf(call.bodyMember('Path'))}`;
		const isThere = imported(state).has(file);
		imported(state).add(file);
		const forced = equalsTrue(call.bodyMember('Force'));
		if (isThere && !forced) {
			return [
				'success',
				`Template 'x' from source '${fullName}' is already up to date. Skipping import.`,
			];
		}
		return [
			'success',
			`${isThere ? 'Overwrote' : 'Created'} template 'x' from source '${fullName}'.`,
		];
	}
	if (action === 'UploadTemplate') return ['success', "Template 'Gold' uploaded"];
	if (!found) return ['error', `Repository ${id} not found`];
	if (action === 'SetBranch') {
		found.UploadBranch = textOf(call.bodyMember('Branch'));
		return ['success', `Branch set to ${found.UploadBranch}`];
	}
	if (action === 'Update') return ['success', `Repository ${nameOf(found.FullName)} updated`];
	return ['error', `Action ${action} not supported`];
}

/** Invoke-ExecGitHubAction, as far as it reads: from the query. */
function asked(call: ApiCall): unknown {
	const fullName = call.query('FullName') ?? '';
	const branch = call.query('Branch') ?? '';
	const path = call.query('Path') ?? '';
	switch (call.query('Action')) {
		case 'Search':
			return [
				{
					id: 1,
					name: call.query('SearchTerm'),
					full_name: `found/${call.query('SearchTerm') ?? ''}`,
					description: 'd',
					html_url: `https://github.com/found/${call.query('SearchTerm') ?? ''}`,
					owner: { login: 'found' },
					visibility: 'public',
					default_branch: 'main',
				},
			];
		case 'GetBranches':
			return ['main', 'dev'].map((name) => ({
				name,
				commit: { sha: `${name} of ${fullName}` },
				protected: name === 'main',
			}));
		case 'GetFileTree':
			return [
				{
					path: 'CATemplate/Block.json',
					type: 'blob',
					sha: 'abc',
					size: 10,
					html_url: `https://github.com/${fullName}/tree/${branch}/CATemplate/Block.json`,
				},
			];
		default:
			return { name: path.split('/').pop(), path, content: '{}', sha: 'abc', size: 2 };
	}
}

/** Repositories of templates. */
export const repositoryEndpoints: Endpoint[] = [
	{
		name: 'ListCommunityRepos',
		right: 'CIPP.Core.Read',
		anyTenant: true,
		handle: (call, state) =>
			ok({
				Results: knownRepositories(state)
					.filter(({ WriteAccess }) => call.query('WriteAccess') === undefined || WriteAccess)
					.map(shown),
			}),
	},
	{
		name: 'ExecCommunityRepo',
		right: 'CIPP.Core.ReadWrite',
		anyTenant: true,
		handle(call, state) {
			const [said, resultText] = act(call, state);
			return ok({ Results: [{ resultText, state: said }] });
		},
	},
	{
		name: 'ExecGitHubAction',
		right: 'CIPP.Extension.ReadWrite',
		anyTenant: true,
		handle: (call) =>
			call.query('Action') === undefined
				? plainText(500, 'Not simulated')
				: ok({ Results: asked(call) }),
	},
];
