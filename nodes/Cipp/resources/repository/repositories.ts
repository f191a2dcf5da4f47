import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../../engine/operation';
import type { Columns } from '../../output/columns';
import { rowsWith } from '../../output/rows';
import { sendPatiently } from '../../transport/patience';

/** A repository of templates that CIPP knows. */
export interface Repository {
	/** The ID that GitHub has for it. */
	id: string;
	/** Owner and name. */
	fullName: string;
	/** Whether CIPP brings it along: it adds it again when it is deleted. */
	isBuiltIn: boolean;
	hasWriteAccess: boolean;
	defaultBranch: string;
	uploadBranch: string;
}

/** What is shown of a repository. */
export const REPOSITORY_COLUMNS: Columns = {
	repositoryId: 'Id',
	repository: 'FullName',
	name: 'Name',
	description: 'Description',
	url: 'URL',
	owner: 'Owner',
	visibility: 'Visibility',
	isBuiltIn: ({ BuiltIn }) => BuiltIn === true,
	hasWriteAccess: ({ WriteAccess }) => WriteAccess === true,
	defaultBranch: 'DefaultBranch',
	uploadBranch: 'UploadBranch',
	templateTypes: 'TemplateTypes',
};

/** The request for the repositories, for the list of endpoints of an operation. */
export const REPOSITORIES_READ: EndpointUse = {
	endpoint: 'ListCommunityRepos',
	method: 'GET',
	right: 'CIPP.Core.Read',
};

/** What to do when the repositories are not in the answer. */
export const REPOSITORIES_ADVICE =
	'Look into the log book of CIPP (CIPP > Log Book) for the reason.';

/**
 * Reads the repositories that CIPP knows (`Invoke-ListCommunityRepos`).
 *
 * @throws CippFailure when CIPP does not list them
 */
export async function readRepositories({
	client,
	patience,
}: Pick<OperationContext, 'client' | 'patience'>): Promise<Repository[]> {
	const request = { method: 'GET' as const, endpoint: 'ListCommunityRepos' };
	const answer = await sendPatiently(client, request, patience);
	return rowsWith(answer, ['FullName', 'Id'], REPOSITORIES_ADVICE).map(repositoryOf);
}

function repositoryOf(row: IDataObject): Repository {
	return {
		id: String(row.Id ?? ''),
		fullName: String(row.FullName ?? ''),
		isBuiltIn: row.BuiltIn === true,
		hasWriteAccess: row.WriteAccess === true,
		defaultBranch: String(row.DefaultBranch ?? ''),
		uploadBranch: String(row.UploadBranch ?? row.DefaultBranch ?? ''),
	};
}

/** @returns true for the same owner and name, which GitHub compares without regard to case */
export function isSame(one: string, other: string): boolean {
	return one.toLowerCase() === other.toLowerCase();
}
