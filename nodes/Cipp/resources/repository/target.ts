import { pickedId } from '../../forms/parts';
import type { Target } from '../../forms/target';
import { amongOwn } from '../../nouns/amongRows';
import type { Repository } from './repositories';
import { isSame, readRepositories, REPOSITORIES_READ } from './repositories';

/** One repository by owner and name, and what CIPP keeps of it once it was looked up. */
export interface RepositoryParams {
	fullName: string;
	found?: Repository;
}

const FULL_NAME = /^[\w.-]+\/[\w.-]+$/;

const picker = pickedId({
	displayName: 'Repository',
	name: 'repository',
	description: 'The repository of GitHub that the operation is about',
	search: 'searchRepositories',
	example: 'contoso/cipp-templates',
});

/** One repository of GitHub, whether CIPP knows it or not. */
export const anyRepository: Target<RepositoryParams> = {
	fields: [picker.field],
	lookUps: [],
	read(item) {
		const fullName = picker.read(item, picker.field.name);
		if (fullName !== '' && !FULL_NAME.test(fullName)) {
			item.note(
				`“Repository” is “${fullName.slice(0, 80)}”. Enter owner and name, e.g. contoso/cipp-templates.`,
			);
		}
		return { fullName };
	},
	subject: ({ fullName }) => fullName,
	about: ({ fullName }) => ({ repository: fullName }),
};

/** One repository that CIPP knows: its functions do not look, and send to GitHub what they get. */
export const knownRepository: Target<RepositoryParams> = {
	...anyRepository,
	lookUps: [REPOSITORIES_READ],
	resolve: async (entries, context) =>
		await amongOwn(entries, context, {
			read: readRepositories,
			take(params, all) {
				params.found = all.find(({ fullName }) => isSame(fullName, params.fullName));
				if (!params.found) {
					return `“Repository” is ${params.fullName}, which CIPP does not know. Add it first.`;
				}
				params.fullName = params.found.fullName;
				return undefined;
			},
		}),
};

/** Owner and name as they go out. */
export const fullNameOf = ({ fullName }: RepositoryParams): string => fullName;

/** The ID as it goes out. */
export const repositoryIdOf = ({ found }: RepositoryParams): string | undefined => found?.id;
