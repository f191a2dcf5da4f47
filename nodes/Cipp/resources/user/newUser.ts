import type { IDataObject } from 'n8n-workflow';

import type { UserReference } from '../../identity/userReference';
import type { TenantParams } from '../../operations/tenantParams';
import type { GroupToJoin } from './groupLookUp';

/** What is asked for, read from the parameters of an item and checked. */
export interface NewUser extends TenantParams {
	userPrincipalName: string;
	displayName: string;
	/** Empty for a random one. */
	password: string;
	mustChange: boolean;
	showPassword: boolean;
	/** Properties of the profile by Graph's names. */
	profile: IDataObject;
	licenses: string[];
	groups: GroupToJoin[];
	aliases: string[];
	manager?: UserReference;
	sponsor?: UserReference;
	copyFrom?: UserReference;
}
