/** Who decides, as a verified source says. Never made from what a request says of itself. */
export interface Identity {
    /** Where it is known from: `token`, `host`, `github`, `slack`, `link`, `cli`, `anonymous`, `admin-key`. */
    readonly provider: string;
    /** With its kind in front where it has one: `github:octocat`, `slack:U024BE7LH`. */
    readonly id: string;
    /** For people. */
    readonly name: string;
    /** Other names of the same person that the source vouches for: `ana`, `github:ana`. */
    readonly logins?: readonly string[];
    /** Teams (`org/team`) and groups (`ops`) it is in now. */
    readonly groups?: readonly string[];
    /** True for the credentials of the run itself, which are nobody's. */
    readonly isRun?: boolean;
    /** True for the token of the server's own folder: whoever owns the machine, who asks for everything that runs there. */
    readonly isOwner?: boolean;
}
/** Every name a person goes by: ids and aliases in small letters, with their kind and without. Whose names meet is one person. */
export declare function namesOf({ id, logins }: Pick<Identity, 'id' | 'logins'>): ReadonlySet<string>;
/** True where two identities are one person. */
export declare function isSamePerson(one: Pick<Identity, 'id' | 'logins'>, other: Pick<Identity, 'id' | 'logins'>): boolean;
/** True for one of those who asked; someone nobody can be told from is not. */
export declare function hasAsked(identity: Identity, asked: readonly string[]): boolean;
/** True where an approver of a policy means this identity: by name, with its kind where one is written, or by a team or group it is in. */
export declare function isMeant(identity: Identity, approver: string): boolean;
/** How many different people there are among identities, whatever the way each of them came in. */
export declare function countPeople(identities: readonly Identity[]): number;
