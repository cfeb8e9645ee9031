/** A schema name that may stand in SQL between double quotes, as given; Fault usage for any other. */
export declare function checkSchemaName(name: string): string;
