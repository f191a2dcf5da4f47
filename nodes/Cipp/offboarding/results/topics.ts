import type { StepName } from './types';

interface Topic {
	steps: StepName[];
	/** Tested on a masked sentence. */
	words: RegExp;
}

const REMOVES = '(?:remov|delet|revok|strip|clear)\\w*';
const GRANTS = '(?:add|grant|g[ai]ve|assign|set)\\w*';

/**
 * What a sentence is about, the narrower topics first: "mailbox" alone says little, "MFA devices"
 * are no mobile devices, and a calendar permission is no mailbox permission.
 */
const TOPICS: Topic[] = [
	{
		steps: ['RemoveMFADevices'],
		words: /\bmfa\b|multi-?factor|\bauth(?:entication)? (?:method|phone|app)s?\b/i,
	},
	{
		steps: ['removeCalendarPermissions'],
		words: /\bcalendar (?:folder )?(?:permission|access|right)|\bfrom calendar\b/i,
	},
	{
		steps: ['removeCalendarInvites'],
		words: /\bcalendar\b|\binvit(?:e|es|ations?)\b|\bmeetings?\b/i,
	},
	{ steps: ['WipeMobile'], words: /\bwip(?:e|es|ed|ing)\b/i },
	{ steps: ['RemoveRules'], words: /\brules?\b/i },
	{ steps: ['RemoveTeamsPhoneDID'], words: /\bteams\b|\bphone\b|\bdids?\b|\btelephone\b/i },
	{ steps: ['RemoveMobile'], words: /\bmobile\b|\bdevices?\b|\bactivesync\b/i },
	{
		steps: ['DisableOneDriveSharing'],
		words: /\b(?:onedrive|sharepoint)\b.*\bsharing\b|\bsharing (?:capability|links?)\b/i,
	},
	{
		steps: ['OnedriveAccess'],
		words:
			/\bonedrive\b|\bsharepoint\b|\bsite (?:collection )?admin|\bas an owner of\b|\bowner (?:to|for)\b/i,
	},
	{
		steps: ['disableForwarding'],
		words: new RegExp(`\\b(?:disabl|turn\\w* off|stop|${REMOVES})\\w*\\b.*\\bforward`, 'i'),
	},
	{ steps: ['forward', 'disableForwarding'], words: /\bforward(?:ing|ed|s)?\b/i },
	{
		steps: ['OOO'],
		words: /\bout[ -]of[ -](?:the[ -])?office\b|\booo\b|\bauto(?:matic)?[ -]?repl(?:y|ies)\b/i,
	},
	{
		steps: ['removePermissions'],
		words: new RegExp(
			`\\b${REMOVES}\\b.*(?:\\bpermissions?\\b|\\bfull ?acc?ess\\b|\\bsend ?(?:as|on ?behalf)\\b|'s mailbox\\b)`,
			'i',
		),
	},
	{ steps: ['AccessSendAs'], words: /\bsend ?as\b/i },
	{ steps: ['AccessSendOnBehalf'], words: /\bsend ?on ?behalf\b/i },
	{
		steps: ['AccessNoAutomap'],
		words:
			/\b(?:without|no) auto-? ?mapp?|\bautomapping (?:false|disabled|off)\b|\bno auto-mapping\b/i,
	},
	{ steps: ['AccessAutomap'], words: /\bauto-?mapp?/i },
	{
		steps: ['AccessAutomap', 'AccessNoAutomap'],
		words: new RegExp(
			`\\bfull ?access\\b|\\bmailbox (?:permission|access)|\\b${GRANTS}\\b.*\\bmailbox\\b`,
			'i',
		),
	},
	{ steps: ['ConvertToShared'], words: /\bconver(?:t|sion)|\bshared mailbox\b|\bmailbox type\b/i },
	{
		steps: ['HideFromGAL'],
		words: /\bgal\b|\baddress lists?\b|\b(?:un)?hid(?:e|den|ing)\b/i,
	},
	{ steps: ['RemoveLicenses'], words: /\blicen[cs]e ?groups?\b|\blicen[cs]es?\b/i },
	{ steps: ['RemoveGroups'], words: /\bgroups?\b|\bdistribution lists?\b|\bmember(?:ship)?s?\b/i },
	{ steps: ['ClearImmutableId'], words: /immutable ?id/i },
	{ steps: ['RevokeSessions'], words: /\bsessions?\b|\brefresh tokens?\b|\bsign(?:ed)? out\b/i },
	{ steps: ['ResetPass'], words: /\bpass(?:word|phrase)\b/i },
	{
		steps: ['DisableSignIn'],
		words:
			/\bsign-? ?in\b|\bblock\w* credential|\baccount ?enabled\b|\b(?:dis|en)abl\w* (?:the )?(?:user|account|«)|\b(?:user|account)\b.*\b(?:dis|en)abled\b/i,
	},
	{
		steps: ['DeleteUser'],
		words:
			/\bdelet\w* (?:the )?(?:user|account|«)|\b(?:user|account)\b.*\bdeleted\b|\bremov\w* (?:the )?(?:user )?account\b|\bremove user\b/i,
	},
];

/** The part of a sentence that names the action; what follows is an error text or a list of names. */
function actionOf(masked: string): string {
	const start = masked.replace(/^(?:error|warning|failure|info)\s*(?:[:-]\s*)+/i, '');
	return /^.*?(?=\.(?:\s|$)|:\s|\s-\s|\sbecause\b|$)/s.exec(start)?.[0] ?? start;
}

/**
 * The steps a sentence may belong to, judged by its words. For wordings no pattern knows; the error
 * text behind the action is not looked at, because errors name all kinds of objects.
 *
 * @param masked a result line with its names masked
 * @returns the steps, more than one when the words fit several, none when nothing is recognised
 */
export function stepsByTopic(masked: string): StepName[] {
	const action = actionOf(masked);
	return TOPICS.find(({ words }) => words.test(action))?.steps ?? [];
}
