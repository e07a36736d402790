/** The G20, Ukraine, Israel, Iran, and the neighbours of these three. Of the largest all three ministers are asked for. */
export const LARGE: readonly string[] =
  `Argentina;Australia;Brazil;Canada;China;France;Germany;India;Indonesia;Israel;Italy;Japan;Mexico;Pakistan;Poland;Russia;
   Saudi Arabia;South Africa;South Korea;Spain;Turkey;Ukraine;United Kingdom;United States`.split(/;\s*/);

export const NEIGHBOURS: readonly string[] =
  `Armenia;Azerbaijan;Bahrain;Belarus;Egypt;Hungary;Iran;Iraq;Jordan;Kuwait;Lebanon;Moldova;Oman;Palestinian Authority;Qatar;Romania;
   Slovakia;Syria;Taliban;Turkmenistan;United Arab Emirates`.split(/;\s*/);

/** Those of them who lead the largest parties in and out of government. */
export const PARTIES_OF: readonly string[] =
  `Argentina;Australia;Brazil;Canada;France;Germany;Greece;Hungary;India;Indonesia;Israel;Italy;Japan;Mexico;Netherlands;
   Poland;Romania;Russia;South Africa;South Korea;Spain;Sweden;Turkey;Ukraine;United Kingdom;United States`.split(
    /;\s*/,
  );
