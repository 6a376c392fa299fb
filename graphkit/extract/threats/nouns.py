"""The nouns of threats: what nobody wants, with what harm is done, and those whose doings are a threat."""

from __future__ import annotations

import re

from graphkit.extract.patterns import later

# What a threat leads to
BAD = (
    r"(?:wars?|warfare|conflicts?|violence|instability|insecurity|escalation|confrontations?|hostilit(?:y|ies)|miscalculations?"
    r"|misperceptions?|tensions?|mistrust|distrust|suspicion|hatred|intolerance|extremism|radicali[sz]ation|terrorism|crimes?|clashes"
    r"|cris[ei]s|catastrophes?|disasters?|famines?|chaos|anarchy|atrocities|suffering|bloodshed|panic|arms\s+rac(?:e|es|ing)"
    r"|proliferation|militari[sz]ation|impunity|polari[sz]ation|aggression|attacks?|accidents?|incidents?|casualties|lawlessness|piracy"
    r"|trafficking|smuggling|worst-case\s+\w+)"
)
# With what it is done: the head of a subject that grows, leaks, goes missing or is for sale
ARMS = (
    r"(?:arsenals?|stockpiles?|weapons?|weaponry|arms|munitions?|ammunition|ordnance|shells|mines|landmines|bombs?|explosives?|missiles?"
    r"|warheads?|drones?|rifles|guns|firearms|spyware|malware|ransomware|pathogens?|toxins?|chlorine|chemicals|precursors?|materials?"
    r"|fissile\s+material|mercenaries|militias|debris|attacks?|cyber-?\s?attacks?|intrusions?|intrusion\s+tools|military\s+(?:spending"
    r"|expenditures?|budgets?|build-?up|activit(?:y|ies)|exercises)|defence\s+budgets|flight\s+times?|warning\s+times?|tensions?|conflicts?"
    r"|terrorism|extremism|piracy|cyber-?\s?crime|trafficking|smuggling|disinformation|hate\s+speech|espionage|surveillance|sabotage"
    r"|proliferation|incidents|digital\s+divide|devices|ransoms?)"
)
# Those whose doings are a threat
ACTORS = (
    r"(?:terrorists|terrorist\s+(?:groups?|organi[sz]ations?|networks?|cells?)"
    r"|(?:armed|criminal|extremist|rebel|jihadist|paramilitary|insurgent|mercenary|terrorist|ransomware|hacker|militant|drug|smuggling)\s+"
    r"(?:gangs?|groups?|bands?|networks?|organi[sz]ations?|syndicates?|factions?|rings?|cartels?|elements?)"
    r"|non-?\s?state\s+(?:armed\s+)?(?:actors?|groups?)|(?:malicious|hostile|rogue)\s+(?:\w+\s+)?actors?|(?:cyber-?\s?)?criminals"
    r"|hackers|traffickers|smugglers|militias|militants|mercenaries|pirates|extremists|insurgents|gangs|cartels|warlords"
    r"|poachers|arms\s+dealers|bandits|saboteurs|fighters)"
)
# Practices that are themselves a threat, as the head of a phrase
PRACTICES = (
    r"(?:cyber\s?-?(?:attacks?|crimes?|terrorism|espionage)|cybercrimes?|terrorism|(?:mass\s+)?surveillance|espionage|militari[sz]ation"
    r"|weaponi[sz]ation|arms\s+races?|(?:nuclear\s+|vertical\s+|horizontal\s+)?proliferation|disinformation|misinformation|hate\s+speech"
    r"|ransomware|trafficking|smuggling|piracy|violent\s+extremism|extremism|radicali[sz]ation|organi[sz]ed\s+crime|diversion|misuse"
    r"|malicious\s+(?:use|cyber\s+activit(?:y|ies)|activit(?:y|ies)|acts?)|illicit\s+(?:trade|flows?|trafficking|arms(?:\s+(?:trade|trafficking|transfers?|flows?))?|transfers?)"
    r"|sabotage|aggression|occupation|coercion|interference|foreign\s+interference|sexual\s+violence|digital\s+(?:divide|gap)"
    r"|unilateral(?:ism|\s+(?:coercive\s+)?(?:measures|sanctions))|double\s+standards)"
)
# Anything that has to do with harm: what is feared must name some
SECURITY = later(
    rf"\b(?:{BAD}|{ARMS}|{PRACTICES}|{ACTORS}|nuclear|chemical|biological|radiological|swarms?|jamm\w+|targeting|deterrence|hostile|malicious"
    rf"|lethal|autonomous|deepfakes?|poison|hostages?|mercenary|armed|military|bloc|blocs|vulnerab\w+|fragil\w+|concentration\s+of\s+(?:computing\s+|market\s+)?power|threat\w*|dangers?|risks?)\b",
    re.I,
)
# What is done to others with hostile intent: the object of an accusation
HOSTILE = (
    r"(?:cyber-?\s?attacks?|attacks?|air\s?strikes|strikes|raids|incursions|missiles?|rockets|proxy|proxies|militias?|mercenaries|espionage|disinformation"
    r"|propaganda|sabotage|aggression|coercion|terroris[tm]s?|terrorist\s+groups|(?:colou?r\s+)?revolutions|hatred|wars?|subversion|surveillance|hackers"
    r"|assassinations?|blackmail|provocations?|unrest|violence|repression)"
)
