/** Armed, independence and national movements that newspapers of the last forty years name the leaders of. */
export const MOVEMENTS: readonly string[] =
  `Abu Sayyaf;African Party for the Independence of Guinea and Cape Verde;al-Qaeda;al-Qaeda in Iraq;
   al-Qaeda in the Arabian Peninsula;al-Qaeda in the Islamic Maghreb;al-Shabab;Ansar Dine;Armed Islamic Group;
   Asaib Ahl al-Haq;Aum Shinrikyo;Badr Organization;Boko Haram;Caucasus Emirate;Contras;ETA;FARC;
   Farabundo Martí National Liberation Front;Fatah;Free Aceh Movement;Hamas;Hayat Tahrir al-Sham;Hezbollah;
   Hizbul Mujahideen;Houthis;Islamic Jihad;Islamic State;Jaish-e-Mohammed;Jemaah Islamiyah;Karen National Union;
   Khmer Rouge;Kosovo Liberation Army;Kurdistan Democratic Party;Kurdistan Workers' Party;Lashkar-e-Taiba;
   Lord's Resistance Army;M23;Mahdi Army;Moro Islamic Liberation Front;Moro National Liberation Front;
   Movement for the Emancipation of the Niger Delta;Movement for the Liberation of Congo;Muslim Brotherhood;
   National Liberation Army of Colombia;Pakistani Taliban;Palestine Liberation Organization;
   Popular Front for the Liberation of Palestine;Rally for Congolese Democracy;Rapid Support Forces;Renamo;
   Revolutionary United Front;Shining Path;Somali National Alliance;Sudan Liberation Movement;
   Syrian Democratic Forces;Taliban;Tamil Tigers;Túpac Amaru Revolutionary Movement;UNITA;
   United Self-Defence Forces of Colombia;United Tajik Opposition;Wagner Group`.split(/;\s*/);
