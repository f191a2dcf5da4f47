const named = (values: Record<string, string>) =>
	Object.entries(values).map(([value, name]) => ({ name, value }));

/** The states of an incident that somebody may set, in Microsoft's words. */
export const INCIDENT_STATES = named({
	active: 'Active',
	inProgress: 'In Progress',
	resolved: 'Resolved',
});

/** How bad an incident is. */
export const SEVERITIES = named({
	informational: 'Informational',
	low: 'Low',
	medium: 'Medium',
	high: 'High',
});

/** What an incident turned out to be. */
export const CLASSIFICATIONS = named({
	falsePositive: 'False Positive',
	informationalExpectedActivity: 'Informational, Expected Activity',
	truePositive: 'True Positive',
	unknown: 'Unknown',
});

/** What it was in particular; which go with which classification is for Microsoft to say. */
export const DETERMINATIONS = named({
	compromisedAccount: 'Compromised Account',
	confirmedUserActivity: 'Confirmed User Activity',
	lineOfBusinessApplication: 'Line of Business Application',
	maliciousUserActivity: 'Malicious User Activity',
	malware: 'Malware',
	multiStagedAttack: 'Multi-Staged Attack',
	notEnoughDataToValidate: 'Not Enough Data to Validate',
	notMalicious: 'Not Malicious',
	other: 'Other',
	phishing: 'Phishing',
	securityTesting: 'Security Testing',
	unknown: 'Unknown',
	unwantedSoftware: 'Unwanted Software',
});
