## Asking
lists-open = Ouvertes
lists-closed = Closes : reçues hors délai
lists-not-open = Pas encore ouvertes
list-limit = Temps de parole : { $limit }{ $enforcement ->
    [strict] , strict.
   *[advisory] .
}
group-none = ma propre délégation
group-another = un autre groupe…
group-named = Nom du groupe
reply-quota = { $used } réponse(s) demandée(s) sur { $quota } pour ce point. Durées : { $limits }.
reply-discretion = Pour les délégations qui ne sont pas celles d’États parties, la présidence décide.
already-inscribed-help = Modifiez la demande existante, ou demandez la parole au nom d’un groupe.
instead-first-tier = Vous y serez entendu parmi les personnes de rang ministériel ou supérieur.
would-be = Reçue maintenant, votre demande serait { $place } sur la liste.
would-be-late = Reçue maintenant, votre demande est hors délai : elle attend que la présidence l’accepte.
would-be-held = Elle est consignée et reste hors de l’ordre jusqu’à ce que vous soyez admis à prendre la parole.
send-request = Envoyer
save = Enregistrer
received-title = Votre demande est reçue
receipt-soon = Consignée ; son numéro arrive.
receipt-means = Le numéro et l’heure figurent au procès-verbal de la session. Vous n’avez rien d’autre à faire.
done = Terminé

## Changing and withdrawing
amend-title = Modifier la demande
place-would-change = Vous passeriez de la { $from } à la { $to } place.
withdraw-title = Retirer la demande ?
withdraw-means = Vous quittez la liste « { $list } ». La place ne revient pas ; une nouvelle demande en prend une autre.
withdraw-confirm = Oui, me retirer

## The text
text-title = Remettre le texte
text-means = Les interprètes le reçoivent avant votre intervention, et personne d’autre.
text-count = Nombre de mots
text-paste = Compter les mots d’un texte
text-url = Où lire le texte (adresse)
text-send = Remettre
pace = { $pace } mots par minute{ $fast ->
    [yes] { " " }: trop rapide pour une bonne interprétation. Jusqu’à { $limit }, c’est bien.
   *[no] .
}
