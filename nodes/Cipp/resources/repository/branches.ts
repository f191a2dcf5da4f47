import type { OperationContext } from '../../engine/operation';
import { rowsWith } from '../../output/rows';
import { sendPatiently } from '../../transport/patience';
import { GITHUB_ADVICE } from './github';

/**
 * Reads the branches of a repository (`Invoke-ExecGitHubAction`, action GetBranches).
 *
 * @param fullName owner and name
 * @returns their names
 * @throws CippFailure when GitHub or CIPP does not give them
 */
export async function branchesOf(
	fullName: string,
	{ client, patience }: Pick<OperationContext, 'client' | 'patience'>,
): Promise<string[]> {
	const query = { Action: 'GetBranches', FullName: fullName };
	const request = { method: 'GET' as const, endpoint: 'ExecGitHubAction', query };
	const answer = await sendPatiently(client, request, patience);
	return rowsWith(answer, ['name'], GITHUB_ADVICE).map(({ name }) => String(name));
}
