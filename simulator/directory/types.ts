/** A group as far as an offboarding cares. It is kept with each of its members. */
export interface SimGroup {
	id: string;
	displayName: string;
	kind: 'security' | 'microsoft365' | 'distributionList' | 'mailEnabledSecurity';
	/** Address of a group that takes email. */
	mail?: string;
	/** A rule decides about membership: nobody can be removed by hand. */
	dynamic?: boolean;
	/** Comes from the local Active Directory: the cloud cannot change its members. */
	onPremisesSyncEnabled?: boolean;
	/** SKU ids of the licences that members inherit. */
	assignedLicenses?: string[];
	/** Further properties of Graph, by their names there. */
	properties?: Record<string, unknown>;
	/** Object ids of its owners. */
	owners?: string[];
}

/** A device registered in Entra ID. */
export interface SimDevice {
	id: string;
	displayName: string;
	operatingSystem: string;
	/** Whether somebody may sign in with it; true when left out. */
	accountEnabled?: boolean;
	/** Id of the same device in Intune, if it is managed. */
	intuneId?: string;
}

/** A right that somebody holds on a mailbox. */
export interface SimMailboxRight {
	/** Who holds it, as it was sent. */
	user: string;
	right: 'FullAccess' | 'SendAs' | 'SendOnBehalf';
	automap?: boolean;
}

/** The Exchange mailbox of a user. */
export interface SimMailbox {
	type: 'UserMailbox' | 'SharedMailbox' | 'RoomMailbox' | 'EquipmentMailbox';
	sizeGB: number;
	hiddenFromAddressLists: boolean;
	forwardingAddress: string | null;
	deliverToMailboxAndForward: boolean;
	autoReply: {
		state: 'Disabled' | 'Enabled' | 'Scheduled';
		message: string;
		/** Reply to people outside; none when left out. */
		externalMessage?: string;
	};
	/** Names of the inbox rules. */
	rules: string[];
	/** Number of a rule by its name, behind the mailbox in its identity; drawn when left out. */
	ruleNumbers?: Record<string, string>;
	/** Names of the rules that are turned off. */
	disabledRules?: string[];
	archiveEnabled?: boolean;
	/** Litigation hold, without an end unless days are given; off when left out. */
	litigationHold?: { days?: number };
	/** Whether the clean-up by the retention policy rests. */
	retentionHold?: boolean;
	mobileDevices: { id: string; friendlyName: string; wiped?: boolean }[];
	futureMeetings: number;
	rights: SimMailboxRight[];
	/** Who may do what in the default calendar, by display name; the built-in entry when left out. */
	calendar?: { user: string; rights: string[] }[];
}

/** The OneDrive of a user. */
export interface SimOneDrive {
	url: string;
	sharing: 'ExternalUserAndGuestSharing' | 'Disabled';
	siteAdmins: string[];
}

/** A licence held directly. */
export interface SimLicense {
	skuId: string;
	disabledPlans: string[];
	/** What Graph says of it; Active when left out. CIPP looks at active ones only. */
	state?: 'Active' | 'ActiveWithError' | 'Error';
}

/** A user of a tenant: the Graph properties, and what else the steps of an offboarding change. */
export interface SimUser {
	id: string;
	userPrincipalName: string;
	displayName: string;
	givenName: string;
	surname: string;
	mail: string | null;
	userType: 'Member' | 'Guest';
	accountEnabled: boolean;
	department: string | null;
	jobTitle: string | null;
	onPremisesSyncEnabled: boolean | null;
	onPremisesImmutableId: string | null;
	assignedLicenses: SimLicense[];
	proxyAddresses: string[];
	/** Object id of the manager. */
	manager: string | null;
	createdDateTime: string;
	groups: SimGroup[];
	devices: SimDevice[];
	/** Names as Graph has them, for example microsoftAuthenticatorMethod. */
	mfaMethods: string[];
	/** What CIPP's MFA report says of Conditional Access; enforced for all apps when left out. */
	coveredByConditionalAccess?: string;
	phoneNumbers: string[];
	mailbox: SimMailbox | null;
	oneDrive: SimOneDrive | null;
	/** Rights on the mailboxes of others, as CIPP's cached report has them. */
	mailboxAccess: { mailbox: string; right: SimMailboxRight['right'] }[];
	/** Mailboxes whose calendar is open to this user, as CIPP's cached report has them. */
	calendarAccess: string[];
	/** ISO moment of the last sign-out everywhere. */
	sessionsRevokedAt: string | null;
	/** ISO moment of the last password reset. */
	passwordResetAt: string | null;
	/** Further Graph properties, such as city, by their names. */
	profile?: Record<string, unknown>;
	/** Object id of the sponsor. */
	sponsor?: string;
	/** State of per-user MFA; disabled when left out. */
	perUserMfa?: string;
	/** Ids of the templates of the roles of Entra ID. */
	roles?: string[];
	/** What CIPP noted about rights for a time. */
	jitAdmin?: Record<string, unknown>;
	/** Whether Entra ID Protection sees a risk. */
	atRisk?: boolean;
	/** Sign-ins as Graph has them, the newest first. */
	signIns?: Record<string, unknown>[];
	/** Licences of groups the user has left, which Microsoft has not taken yet. */
	licencesOfLeftGroups?: { skuId: string; groupId: string }[];
	/** ISO moment of the deletion. */
	deletedDateTime?: string;
}

/**
 * What a tenant may lack: CIPP's cached reports, Teams phone numbers altogether, a SharePoint that
 * CIPP can find.
 */
export type TenantLack = 'reports' | 'phoneNumbers' | 'sharePoint';

/** A tenant that CIPP manages. */
export interface SimTenant {
	customerId: string;
	defaultDomainName: string;
	initialDomainName: string;
	/** Further verified domains. Users may have them in their names; CIPP finds no tenant by them. */
	otherDomains: string[];
	displayName: string;
	/** CIPP takes an excluded tenant for one that it does not have. */
	excluded: boolean;
	graphErrorCount: number;
	/** What it lacks, although most tenants have it. */
	lacks: TenantLack[];
	/** The stored offboarding defaults, as ListTenants gives them on request. */
	offboardingDefaults?: Record<string, unknown> | null;
	users: SimUser[];
	/** ISO moment at which CIPP last filled its report of mailbox permissions. */
	permissionsCachedAt?: string;
	/** Users that were deleted; Entra ID keeps them for 30 days. */
	deletedUsers: SimUser[];
	/** It stands in for a tenant that CIPP does not find. */
	nowhere?: true;
	/** Groups beside those that users are in. */
	groups?: SimGroup[];
	/** What was bought at the distributor; undefined while the tenant is not mapped. */
	subscriptions?: { id: string; sku: string; productName: string; quantity: number }[];
	/** People outside who are kept as recipients of email. */
	contacts?: { id: string; displayName: string; mail: string }[];
}
