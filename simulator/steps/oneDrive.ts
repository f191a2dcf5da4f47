import { accessUsers, hasEntries } from './accessUsers';
import { goneByName } from './errors';
import { simpleStep } from './simpleStep';
import { StepFailure, type StepContext } from './step';

const NOT_IN_SHAREPOINT =
	'could not be resolved in SharePoint. This normally means the account has no SharePoint Online licence, which SharePoint reports as the user not existing. Assign a licence that includes SharePoint and try again. Guest accounts do not need one.';

/** What Graph says of a user without a OneDrive. */
const NO_DRIVE = "User's mysite not found.";

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Set-CIPPSharePointPerms: makes others admins of the user's OneDrive. Since 10.8.0 they must be
 * given as user principal names: an object id is not found.
 */
export const oneDriveAccess = simpleStep({
	option: 'OnedriveAccess',
	title: 'Grant OneDrive access',
	cmdlet: 'Set-CIPPSharePointPerms',
	asked: (read) => hasEntries(read('OnedriveAccess')),
	does(context) {
		const drive = context.user.oneDrive;
		if (!drive) {
			const error = context.tenant.nowhere
				? `Could not determine the OneDrive site URL for ${context.username}. The user may not have a provisioned OneDrive.`
				: NO_DRIVE;
			throw new StepFailure(`Failed to process SharePoint permissions. Error: ${error}`);
		}
		return users(context).map((user) => {
			const found = context.state.directory.user(context.tenant, user) !== undefined;
			if (context.state.profile.rank < 10_08_00) {
				if (!found) return oldFailure(user, 'The specified user could not be found.', context);
				drive.siteAdmins.push(user);
				return `Successfully added ${user} as an owner of ${drive.url}/Documents`;
			}
			if (!found || GUID.test(user)) {
				return `Failed to change access for ${user} on ${drive.url} - ${NOT_IN_SHAREPOINT}`;
			}
			drive.siteAdmins.push(user);
			return `Successfully added ${user} as a site collection admin of ${drive.url}`;
		});
	},
	fails: (context, error) => {
		const user = users(context)[0] ?? '';
		return context.state.profile.rank >= 10_08_00
			? `Failed to change access for ${user} on ${context.user.oneDrive?.url ?? ''} - ${error}`
			: oldFailure(user, error, context);
	},
	returnsFailure: true,
	userGone: goneByName,
});

/** Set-CIPPOneDriveSharing: ends the sharing of the user's OneDrive. */
export const disableOneDriveSharing = simpleStep({
	option: 'DisableOneDriveSharing',
	title: 'Disable OneDrive sharing',
	cmdlet: 'Set-CIPPOneDriveSharing',
	since: 10_04_00,
	does(context) {
		const drive = context.user.oneDrive;
		if (context.tenant.lacks.includes('sharePoint')) {
			throw new StepFailure(
				`Failed to set OneDrive sharing for ${context.username}. Error: Could not determine the SharePoint tenant name for ${context.tenantName}. The tenant may not have SharePoint provisioned, or the Sites.Read.All permission may be missing.`,
			);
		}
		if (!drive) throw new StepFailure(sharingFailure(context, NO_DRIVE));
		drive.sharing = 'Disabled';
		return `Successfully set OneDrive sharing to 'Disabled' for ${context.username} (${drive.url})`;
	},
	fails: sharingFailure,
});

function users(context: StepContext): string[] {
	const { takesBareAccessUsers } = context.state.profile;
	return accessUsers(context.read('OnedriveAccess'), takesBareAccessUsers);
}

function oldFailure(user: string, error: string, context: StepContext): string {
	return `Failed to change access for ${user} on ${context.user.oneDrive?.url ?? ''}/Documents. Error: ${error}`;
}

function sharingFailure({ username }: StepContext, error: string): string {
	return `Failed to set OneDrive sharing for ${username}. Error: ${error}`;
}
