## Quand la page ou le service ne peut pas continuer
page-too-old = Cette page est d’une version antérieure à celle du service.
reload-in = Elle sera rechargée dans { $seconds } s.
reload-now = Recharger maintenant
reload-waits = Elle sera rechargée quand vous aurez terminé. Ce qui n’est pas envoyé sera alors à récrire.
reload-futile = La recharger n’a pas encore suffi. Nouvel essai dans une minute ; si cela persiste, avertissez le secrétariat.
service-renewing = Le service est en cours de renouvellement.
renewing-means = Cette page reprendra d’elle-même. D’ici là, rien ne peut être envoyé.
page-mending = Une erreur s’est produite sur cette page. Ce qu’elle montre est demandé de nouveau.
page-mended = Une erreur s’est produite sur cette page. Tout a été demandé de nouveau : l’affichage est à jour.
page-faulty = Une erreur s’est produite sur cette page, et tout redemander n’a pas suffi.
page-faulty-means = L’affichage n’est peut-être plus à jour et rien ne peut être envoyé. Rechargez la page ; si cela persiste, avertissez le secrétariat.
part-failed = Cette partie de la page ne peut pas être affichée
page-failed = Cette page ne peut pas être affichée
failed-means = Le service en est averti. Ce qui manque est demandé de nouveau.
