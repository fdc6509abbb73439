<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>! and @ go through a list one by one, which a single picture can&apos;t; leave the sign out</source>
        <translation>! et @ parcourent une liste ligne par ligne, ce qu’une seule image ne peut pas faire&#xa0;; enlevez ce signe</translation>
    </message>
    <message numerus="yes">
        <source>%n LoRAs</source>
        <comment>%n LoRA</comment>
        <translation>
            <numerusform>%n LoRA</numerusform>
            <numerusform>%n LoRA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <comment>%n byte</comment>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed options</source>
        <comment>%n changed option</comment>
        <translation>
            <numerusform>%n option modifiée</numerusform>
            <numerusform>%n options modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compositions kept</source>
        <comment>%n composition kept</comment>
        <translation>
            <numerusform>%n composition conservée</numerusform>
            <numerusform>%n compositions conservées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cores</source>
        <comment>%n core</comment>
        <translation>
            <numerusform>%n cœur</numerusform>
            <numerusform>%n cœurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <comment>%n file</comment>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files can&apos;t be read ({name})</source>
        <comment>%n file can&apos;t be read ({name})</comment>
        <translation>
            <numerusform>%n fichier illisible ({name})</numerusform>
            <numerusform>%n fichiers illisibles ({name})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files in the folder came from elsewhere</source>
        <comment>%n file in the folder came from elsewhere</comment>
        <translation>
            <numerusform>%n fichier du dossier vient d’ailleurs</numerusform>
            <numerusform>%n fichiers du dossier viennent d’ailleurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>%n found</comment>
        <translation>
            <numerusform>%n trouvée</numerusform>
            <numerusform>%n trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>%n in all</comment>
        <translation>
            <numerusform>%n en tout</numerusform>
            <numerusform>%n en tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs back in the queue.</source>
        <comment>%n job back in the queue.</comment>
        <translation>
            <numerusform>%n tâche de retour dans la file.</numerusform>
            <numerusform>%n tâches de retour dans la file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs in the queue</source>
        <comment>%n job in the queue</comment>
        <translation>
            <numerusform>%n tâche en attente</numerusform>
            <numerusform>%n tâches en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs in the queue, about {time}</source>
        <comment>%n job in the queue, about {time}</comment>
        <translation>
            <numerusform>%n tâche en attente, environ {time}</numerusform>
            <numerusform>%n tâches en attente, environ {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs taken out of the queue. Kept pictures stay in the history.</source>
        <comment>%n job taken out of the queue. Kept pictures stay in the history.</comment>
        <translation>
            <numerusform>%n tâche retirée de la file d’attente. Les images conservées restent dans l’historique.</numerusform>
            <numerusform>%n tâches retirées de la file d’attente. Les images conservées restent dans l’historique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs were broken off when the program last ended. All that was finished is kept, and they can go on from there.</source>
        <comment>A job was broken off when the program last ended. All that was finished is kept, and it can go on from there.</comment>
        <translation>
            <numerusform>Une tâche a été interrompue à la dernière fermeture du programme. Tout ce qui était fini est conservé, et elle peut reprendre de là.</numerusform>
            <numerusform>%n tâches ont été interrompues à la dernière fermeture du programme. Tout ce qui était fini est conservé, et elles peuvent reprendre de là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network calls</source>
        <comment>%n network call</comment>
        <translation>
            <numerusform>%n appel réseau</numerusform>
            <numerusform>%n appels réseau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network calls in this run</source>
        <comment>%n network call in this run</comment>
        <translation>
            <numerusform>%n appel réseau depuis le démarrage</numerusform>
            <numerusform>%n appels réseau depuis le démarrage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>%n new</comment>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new pictures: show them</source>
        <comment>%n new picture: show it</comment>
        <translation>
            <numerusform>%n nouvelle image&#xa0;: l’afficher</numerusform>
            <numerusform>%n nouvelles images&#xa0;: les afficher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <comment>%n picture</comment>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are back.</source>
        <comment>The picture is back.</comment>
        <translation>
            <numerusform>L’image est de retour.</numerusform>
            <numerusform>%n images sont de retour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are deleted.</source>
        <comment>The picture is deleted.</comment>
        <translation>
            <numerusform>L’image est supprimée.</numerusform>
            <numerusform>%n images sont supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures at a time</source>
        <comment>one picture at a time</comment>
        <translation>
            <numerusform>une image à la fois</numerusform>
            <numerusform>%n images à la fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures checked</source>
        <comment>%n picture checked</comment>
        <translation>
            <numerusform>%n image vérifiée</numerusform>
            <numerusform>%n images vérifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures checked: all is well.</source>
        <comment>%n picture checked: all is well.</comment>
        <translation>
            <numerusform>%n image vérifiée&#xa0;: tout va bien.</numerusform>
            <numerusform>%n images vérifiées&#xa0;: tout va bien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures copied.</source>
        <comment>%n picture copied.</comment>
        <translation>
            <numerusform>%n image copiée.</numerusform>
            <numerusform>%n images copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures exported to {folder}.</source>
        <comment>%n picture exported to {folder}.</comment>
        <translation>
            <numerusform>%n image exportée vers {folder}.</numerusform>
            <numerusform>%n images exportées vers {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures handed to the system&apos;s trash.</source>
        <comment>%n picture handed to the system&apos;s trash.</comment>
        <translation>
            <numerusform>%n image confiée à la corbeille du système.</numerusform>
            <numerusform>%n images confiées à la corbeille du système.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures imported</source>
        <comment>%n picture imported</comment>
        <translation>
            <numerusform>%n image importée</numerusform>
            <numerusform>%n images importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures imported.</source>
        <comment>%n picture imported.</comment>
        <translation>
            <numerusform>%n image importée.</numerusform>
            <numerusform>%n images importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures kept</source>
        <comment>%n picture kept</comment>
        <translation>
            <numerusform>%n image conservée</numerusform>
            <numerusform>%n images conservées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures kept.</source>
        <comment>%n picture kept.</comment>
        <translation>
            <numerusform>%n image conservée.</numerusform>
            <numerusform>%n images conservées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures marked anew.</source>
        <comment>%n picture marked anew.</comment>
        <translation>
            <numerusform>%n image classée autrement.</numerusform>
            <numerusform>%n images classées autrement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures marked as before.</source>
        <comment>%n picture marked as before.</comment>
        <translation>
            <numerusform>%n image classée comme avant.</numerusform>
            <numerusform>%n images classées comme avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures, about {time}</source>
        <comment>%n picture, about {time}</comment>
        <translation>
            <numerusform>%n image, environ {time}</numerusform>
            <numerusform>%n images, environ {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures. How long they take is known once one was drawn like this.</source>
        <comment>%n picture. How long they take is known once one was drawn like this.</comment>
        <translation>
            <numerusform>%n image. La durée sera connue dès qu’une image aura été dessinée ainsi.</numerusform>
            <numerusform>%n images. La durée sera connue dès qu’une image aura été dessinée ainsi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds for each</source>
        <comment>%n second for each</comment>
        <translation>
            <numerusform>%n seconde par image</numerusform>
            <numerusform>%n secondes par image</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n styles saved as {file}.</source>
        <comment>%n style saved as {file}.</comment>
        <translation>
            <numerusform>%n style enregistré sous {file}.</numerusform>
            <numerusform>%n styles enregistrés sous {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <comment>%n thread</comment>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n fils</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Wurst Desktop</source>
        <translation>À &amp;propos de Wurst Desktop</translation>
    </message>
    <message>
        <source>&amp;All commands…</source>
        <translation>&amp;Toutes les commandes…</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <comment>colours</comment>
        <translation>&amp;Comme le système</translation>
    </message>
    <message>
        <source>&amp;Blend two…</source>
        <translation>&amp;Mélanger deux images…</translation>
    </message>
    <message>
        <source>&amp;Check all files…</source>
        <translation>&amp;Vérifier les fichiers…</translation>
    </message>
    <message>
        <source>&amp;Clear what has ended</source>
        <translation>&amp;Effacer les tâches inachevées</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <comment>a pane</comment>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>colours</comment>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <comment>a pane</comment>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Earlier prompts…</source>
        <translation>&amp;Prompts précédents…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>a menu</comment>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <comment>a job that waits</comment>
        <translation>Modi&amp;fier…</translation>
    </message>
    <message>
        <source>&amp;Export styles…</source>
        <translation>&amp;Exporter des styles…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>a menu</comment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <comment>a pane</comment>
        <translation>&amp;Galerie</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Générer</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <source>&amp;Go on, or try again</source>
        <translation>&amp;Reprendre ou réessayer</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>a menu</comment>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Hide report</source>
        <translation>&amp;Masquer le rapport</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste éle&amp;vé</translation>
    </message>
    <message>
        <source>&amp;History of changes…</source>
        <translation>&amp;Historique des modifications…</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>&amp;Importer un fichier…</translation>
    </message>
    <message>
        <source>&amp;Import pictures…</source>
        <translation>&amp;Importer des images…</translation>
    </message>
    <message>
        <source>&amp;Import styles…</source>
        <translation>&amp;Importer des styles…</translation>
    </message>
    <message>
        <source>&amp;Just the picture</source>
        <translation>&amp;Image seule</translation>
    </message>
    <message>
        <source>&amp;Keep this prompt as a style…</source>
        <translation>&amp;Garder ce prompt comme style…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Learn one from your pictures…</source>
        <translation>&amp;Apprendre d’après vos images…</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Licences…</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>colours</comment>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Make again</source>
        <translation>&amp;Refaire</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modèles…</translation>
    </message>
    <message>
        <source>&amp;Open large</source>
        <translation>Ouvrir en &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Pause after this job</source>
        <translation>&amp;Mettre en pause après cette tâche</translation>
    </message>
    <message>
        <source>&amp;Pause the queue</source>
        <translation>&amp;Mettre la file en pause</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <comment>a menu</comment>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <comment>a pane</comment>
        <translation>&amp;File d’attente</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <comment>a menu</comment>
        <translation>Fi&amp;le d’attente</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo {change}</source>
        <translation>&amp;Rétablir&#xa0;: {change}</translation>
    </message>
    <message>
        <source>&amp;Remove from the queue</source>
        <translation>Retirer de la f&amp;ile</translation>
    </message>
    <message>
        <source>&amp;Remove one from this machine</source>
        <translation>&amp;Retirer un LoRA de cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Remove this style</source>
        <translation>&amp;Retirer ce style</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Redémarrer</translation>
    </message>
    <message>
        <source>&amp;Restore the usual layout</source>
        <translation>Disposition &amp;habituelle</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>En&amp;registrer une copie…</translation>
    </message>
    <message>
        <source>&amp;Search the history</source>
        <translation>Re&amp;chercher dans l’historique</translation>
    </message>
    <message>
        <source>&amp;Show report</source>
        <translation>&amp;Afficher le rapport</translation>
    </message>
    <message>
        <source>&amp;Stop now, keep the composition</source>
        <translation>Arrêter, garder la &amp;composition</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>Éti&amp;quettes…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo {change}</source>
        <translation>&amp;Annuler&#xa0;: {change}</translation>
    </message>
    <message>
        <source>&amp;Vary…</source>
        <translation>&amp;Varier…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>a menu</comment>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <extracomment>an empty value of a sweep, beside its pictures</extracomment>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>(word:1.3), [word]</source>
        <comment>an example of how weights are written in a prompt</comment>
        <translation>(mot:1.3), [mot]</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>.swap() edits a picture, which this model can&apos;t do</source>
        <translation>.swap() retouche une image, ce que ce modèle ne sait pas faire</translation>
    </message>
    <message>
        <source>0 to 5</source>
        <comment>keys</comment>
        <translation>0 à 5</translation>
    </message>
    <message>
        <source>0 to 5 in the gallery rate it</source>
        <translation>0 à 5 dans la galerie pour la noter</translation>
    </message>
    <message>
        <source>0..1+0.25, of several: ink=0..1+0.25</source>
        <comment>how the strengths of one LoRA are typed, or of one of several</comment>
        <translation>0..1+0.25&#xa0;; à plusieurs&#xa0;: ink=0..1+0.25</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 étape</translation>
    </message>
    <message>
        <source>1, 2, 3 or 1..3</source>
        <comment>how several values are typed</comment>
        <translation>1, 2, 3 ou 1..3</translation>
    </message>
    <message>
        <source>10 steps, as recommended</source>
        <translation>10 étapes, conseillé</translation>
    </message>
    <message>
        <source>2, 4, 6 or 2..6+2</source>
        <comment>how several values are typed</comment>
        <translation>2, 4, 6 ou 2..6+2</translation>
    </message>
    <message>
        <source>20 steps, as recommended</source>
        <translation>20 étapes, conseillé</translation>
    </message>
    <message>
        <source>A &amp;tour of three minutes</source>
        <translation>V&amp;isite de trois minutes</translation>
    </message>
    <message>
        <source>A click goes to how it was after that change. What you do then takes the place of what is grey.</source>
        <translation>Un clic revient à l’état qui suivait cette modification. Ce que vous faites ensuite prend la place de ce qui est en gris.</translation>
    </message>
    <message>
        <source>A few lines for the stock pipelines of diffusers that draw this picture</source>
        <translation>Quelques lignes pour les pipelines d’origine de diffusers, qui dessinent cette image</translation>
    </message>
    <message>
        <source>A few words will do: what, in which colour, where. The grey words are an example. The icons above bring styles, weights as sliders, and all that you typed before.</source>
        <translation>Quelques mots suffisent&#xa0;: quoi, de quelle couleur, où. Les mots en gris sont un exemple. Les icônes au-dessus apportent les styles, les poids sous forme de curseurs et tout ce que vous avez déjà saisi.</translation>
    </message>
    <message>
        <source>A line of the list “{list}” stands here, drawn from the seed.</source>
        <translation>Ici vient une ligne de la liste «&#xa0;{list}&#xa0;», tirée d’après la graine.</translation>
    </message>
    <message>
        <source>A name for “{search}”:</source>
        <translation>Un nom pour «&#xa0;{search}&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>A notification of the desktop, if the window is in back.</source>
        <translation>Une notification du bureau, si la fenêtre est à l’arrière-plan.</translation>
    </message>
    <message>
        <source>A picture begins as noise, and this number decides which. What is where, the composition, grows from it: the same number with the same words gives the same composition again. A new one is thrown for each picture, unless the lock is closed.</source>
        <translation>Une image naît d’un bruit, et ce nombre décide duquel. La composition, la place de chaque chose, en découle&#xa0;: le même nombre avec les mêmes mots redonne la même composition. Un nouveau nombre est tiré pour chaque image, sauf si le cadenas est fermé.</translation>
    </message>
    <message>
        <source>A picture for each value, of each with each, all from “{prompt}”. They are kept one by one, and a grid of them too.</source>
        <translation>Une image pour chaque valeur, en croisant tout, à partir de «&#xa0;{prompt}&#xa0;». Elles sont conservées une à une, et leur grille aussi.</translation>
    </message>
    <message>
        <source>A picture is being made. Stop it and close?</source>
        <translation>Une image est en cours de création. L’arrêter et fermer&#xa0;?</translation>
    </message>
    <message>
        <source>A picture would take about {time} here, by what “How fast is this machine?” measured.</source>
        <translation>Une image prendrait environ {time} ici, d’après les mesures de «&#xa0;Vitesse de cet ordinateur&#xa0;».</translation>
    </message>
    <message>
        <source>A picture would take about {time} here: a guess, till “How fast is this machine?” has measured.</source>
        <translation>Une image prendrait environ {time} ici&#xa0;: une estimation, tant que «&#xa0;Vitesse de cet ordinateur&#xa0;» n’a pas mesuré.</translation>
    </message>
    <message>
        <source>A size in steps of 64</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Une taille en multiples de 64</translation>
    </message>
    <message>
        <source>A slider for each phrase</source>
        <translation>Un curseur par expression</translation>
    </message>
    <message>
        <source>A slider for each phrase of the prompt: to the right it counts more, to the left less. In the prompt that is written as a number behind the phrase, as in (mountains)1.6.</source>
        <translation>Un curseur pour chaque expression du prompt&#xa0;: vers la droite elle compte plus, vers la gauche moins. Dans le prompt, cela s’écrit par un nombre après l’expression, comme dans (mountains)1.6.</translation>
    </message>
    <message>
        <source>A start from a kept composition</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Le départ d’une composition conservée</translation>
    </message>
    <message>
        <source>A step of the {stage} takes {time}, all of them {share} of a picture: each one fewer (under More) saves as much.</source>
        <translation>Une étape de {stage} prend {time}, et toutes ensemble {share} d’une image&#xa0;: chaque étape en moins (dans «&#xa0;Plus&#xa0;») en économise autant.</translation>
    </message>
    <message>
        <source>A style puts its words around the prompt</source>
        <translation>Un style ajoute ses mots autour du prompt</translation>
    </message>
    <message>
        <source>A style puts the same words around each prompt. There is none yet.</source>
        <translation>Un style ajoute les mêmes mots autour de chaque prompt. Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>A text file beside a picture (lamp.txt beside lamp.png) says what is on that one, and goes before the phrase.</source>
        <translation>Un fichier texte à côté d’une image (lamp.txt près de lamp.png) dit ce qu’elle montre et passe avant la phrase commune.</translation>
    </message>
    <message>
        <source>About 20 pictures of one thing teach it to {title}. They stay on this machine, and pictures can be made meanwhile.</source>
        <translation>Une vingtaine d’images d’une même chose suffisent pour l’apprendre à {title}. Elles restent sur cet ordinateur, et vous pouvez créer des images entre-temps.</translation>
    </message>
    <message>
        <source>About so much of the device&apos;s memory is used, which leaves room for other programs: slower, the same pictures.</source>
        <translation>Le programme utilise à peu près cette part de la mémoire du matériel et laisse de la place aux autres&#xa0;: plus lent, mais les mêmes images.</translation>
    </message>
    <message>
        <source>About {program}</source>
        <translation>À propos de {program}</translation>
    </message>
    <message>
        <source>Across</source>
        <comment>direction of a sweep</comment>
        <translation>En largeur</translation>
    </message>
    <message>
        <source>Add a LoRA</source>
        <translation>Ajouter un LoRA</translation>
    </message>
    <message>
        <source>Add it</source>
        <comment>the part for the GPU</comment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add it again</source>
        <comment>the part for the GPU</comment>
        <translation>Ajouter à nouveau</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Mettre en file</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Again here</source>
        <comment>before what comes out when the picture is made again on this machine</comment>
        <translation>Refaite ici</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Tout par défaut</translation>
    </message>
    <message>
        <source>All calls to the network since the program was started, the latest at the end.</source>
        <translation>Tous les appels au réseau depuis le démarrage du programme, le dernier en bas.</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>All has come. Unpacking it takes some minutes…</source>
        <translation>Tout est arrivé. La décompression prend quelques minutes…</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Toutes les images</translation>
    </message>
    <message>
        <source>All pictures stay here, with all that made them. {search} finds an old one by a few of its words; the star marks favourites; drag one out to give it away.</source>
        <translation>Toutes les images restent ici, avec tout ce qui les a créées. {search} en retrouve une ancienne par quelques mots&#xa0;; l’étoile marque les favorites&#xa0;; faites-en glisser une dehors pour la partager.</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Toutes les phases</translation>
    </message>
    <message>
        <source>Another download is at work, so {model} has to wait for it. It may be in the window, or a terminal.</source>
        <translation>Un autre téléchargement est en cours, {model} doit donc l’attendre. Il se fait peut-être dans la fenêtre, ou dans un terminal.</translation>
    </message>
    <message>
        <source>Another model draws another picture.</source>
        <translation>Un autre modèle dessine une autre image.</translation>
    </message>
    <message>
        <source>Another seed for one half only</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Une autre graine pour une seule moitié</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>Autre taille</translation>
    </message>
    <message>
        <source>Another size…</source>
        <translation>Autre taille…</translation>
    </message>
    <message>
        <source>Anything you can say, at 1024 x 1024</source>
        <translation>Tout ce que vous pouvez dire, en 1024 x 1024</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>GPU Apple</translation>
    </message>
    <message>
        <source>Apple GPU (mps)</source>
        <translation>GPU Apple (mps)</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys</comment>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>As</source>
        <comment>export: the kind of file that the copies are written as</comment>
        <translation>Format</translation>
    </message>
    <message>
        <source>As in stock diffusers</source>
        <translation>Comme diffusers d’origine</translation>
    </message>
    <message>
        <source>As it came from its first training, without a leaning to any style: the one to build upon.</source>
        <translation>Tel qu’il est sorti de son premier apprentissage, sans pencher vers un style&#xa0;: la base sur laquelle construire.</translation>
    </message>
    <message>
        <source>As it is, {size}</source>
        <comment>the size of a picture</comment>
        <translation>Telle quelle, {size}</translation>
    </message>
    <message>
        <source>As it was at the start</source>
        <translation>L’état au démarrage</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Comme publié</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>As they are</source>
        <comment>the size of exported pictures</comment>
        <translation>Telles quelles</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Tel que saisi</translation>
    </message>
    <message>
        <source>As you laid the pictures of a collection: drag them there. Everything else comes newest first.</source>
        <translation>Comme vous avez rangé les images d’une collection&#xa0;: faites-les-y glisser. Tout le reste va du plus récent au plus ancien.</translation>
    </message>
    <message>
        <source>Asking what has to come…</source>
        <translation>Examen de ce qui manque…</translation>
    </message>
    <message numerus="yes">
        <source>At most %n pixels a side</source>
        <comment>At most %n pixel a side</comment>
        <translation>
            <numerusform>Au plus %n pixel de côté</numerusform>
            <numerusform>Au plus %n pixels de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>At most it should need about {peak} of memory; the system can have all but {kept} back at any time.</source>
        <translation>Au plus fort, il devrait falloir environ {peak} de mémoire&#xa0;; le système peut à tout moment tout en reprendre, sauf {kept}.</translation>
    </message>
    <message>
        <source>At most it should need about {peak} of the GPU&apos;s memory.</source>
        <translation>Au plus fort, il devrait falloir environ {peak} de la mémoire du GPU.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step of the tour before</comment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>Begun from</source>
        <translation>Partie de</translation>
    </message>
    <message>
        <source>Begun: {done} of {total} are here.</source>
        <translation>Déjà là&#xa0;: {done} sur {total}.</translation>
    </message>
    <message>
        <source>Beside the stock pipelines of diffusers; takes more than twice as long</source>
        <translation>Comparer aux pipelines d’origine de diffusers&#xa0;; plus de deux fois plus long</translation>
    </message>
    <message>
        <source>Best rated</source>
        <translation>Mieux notées</translation>
    </message>
    <message>
        <source>Beyond what the program took before, for one picture, its weights to be loaded first:</source>
        <translation>En plus de ce que le programme occupait déjà, pour une image, poids à charger compris&#xa0;:</translation>
    </message>
    <message>
        <source>Blend two compositions</source>
        <translation>Mélanger deux compositions</translation>
    </message>
    <message>
        <source>Blend…</source>
        <translation>Mélanger…</translation>
    </message>
    <message>
        <source>Broken off</source>
        <comment>a job in the queue</comment>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Broken off, {saved} of {count} kept</source>
        <translation>Interrompue après {saved} sur {count}</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>By seed</source>
        <translation>Par graine</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>C&amp;ouleurs</translation>
    </message>
    <message>
        <source>C&amp;ontact sheet</source>
        <translation>&amp;Planche-contact</translation>
    </message>
    <message>
        <source>COMPOSITION</source>
        <translation>COMPOSITION</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Carry the recipe: prompt, seeds and settings</source>
        <translation>Joindre la recette&#xa0;: prompt, graines et réglages</translation>
    </message>
    <message>
        <source>Chance</source>
        <extracomment>how random numbers are drawn</extracomment>
        <translation>Hasard</translation>
    </message>
    <message>
        <source>Chance</source>
        <comment>how random numbers are drawn</comment>
        <translation>Hasard</translation>
    </message>
    <message>
        <source>Chance</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Hasard</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Modifier les raccourcis…</translation>
    </message>
    <message>
        <source>Changes since the start, the oldest first</source>
        <translation>Modifications depuis le démarrage, la plus ancienne en premier</translation>
    </message>
    <message>
        <source>Check all files</source>
        <translation>Vérifier les fichiers</translation>
    </message>
    <message>
        <source>Check files</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Checking files</source>
        <comment>what is at work</comment>
        <translation>Vérification des fichiers</translation>
    </message>
    <message>
        <source>Checking {file}…</source>
        <translation>Vérification de {file}…</translation>
    </message>
    <message>
        <source>Checking {model}</source>
        <translation>Vérification de {model}</translation>
    </message>
    <message>
        <source>Choose a command, press its keys.</source>
        <translation>Choisissez une commande, puis appuyez sur ses touches.</translation>
    </message>
    <message>
        <source>Choose a composition that waits to be finished.</source>
        <translation>Choisissez une composition qui attend d’être terminée.</translation>
    </message>
    <message>
        <source>Choose a deleted picture first.</source>
        <translation>Choisissez d’abord une image supprimée.</translation>
    </message>
    <message>
        <source>Choose a job in the Queue first.</source>
        <translation>Choisissez d’abord une tâche dans la file d’attente.</translation>
    </message>
    <message>
        <source>Choose a job in the Queue that doesn&apos;t run now.</source>
        <translation>Choisissez dans la file d’attente une tâche qui n’est pas en cours.</translation>
    </message>
    <message>
        <source>Choose a job in the Queue that has ended.</source>
        <translation>Choisissez dans la file d’attente une tâche qui a pris fin.</translation>
    </message>
    <message>
        <source>Choose a job that waits in the Queue first.</source>
        <translation>Choisissez d’abord une tâche qui attend dans la file.</translation>
    </message>
    <message>
        <source>Choose a picture in the gallery first.</source>
        <translation>Choisissez d’abord une image dans la galerie.</translation>
    </message>
    <message>
        <source>Choose a picture that was made with Wurst Desktop.</source>
        <translation>Choisissez une image créée avec Wurst Desktop.</translation>
    </message>
    <message>
        <source>Choose a picture to see what made it.</source>
        <translation>Choisissez une image pour voir ce qui l’a créée.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>Choisir une autre image</translation>
    </message>
    <message>
        <source>Choose one job in the Queue that has run.</source>
        <translation>Choisissez dans la file d’attente une seule tâche qui a déjà tourné.</translation>
    </message>
    <message>
        <source>Choose one job that waits in the Queue first.</source>
        <translation>Choisissez d’abord une seule tâche qui attend dans la file.</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>En choisir plusieurs</translation>
    </message>
    <message>
        <source>Choose the folder with the pictures first.</source>
        <translation>Choisissez d’abord le dossier des images.</translation>
    </message>
    <message>
        <source>Choose what changes from picture to picture.</source>
        <translation>Choisissez ce qui change d’une image à l’autre.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a folder</comment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the stack</source>
        <translation>Refermer la pile</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Close {pane}</source>
        <translation>Fermer {pane}</translation>
    </message>
    <message>
        <source>Close {pane} (the View menu brings it back)</source>
        <translation>Fermer {pane} (le menu Affichage le fait revenir)</translation>
    </message>
    <message>
        <source>Closer, farther</source>
        <translation>Plus près, plus loin</translation>
    </message>
    <message>
        <source>Co&amp;py as</source>
        <translation>Co&amp;pier en</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Collections and saved searches</source>
        <translation>Collections et recherches enregistrées</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Command to look for</source>
        <translation>Commande à rechercher</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Les commandes et leurs touches</translation>
    </message>
    <message>
        <source>Compare - Wurst Desktop</source>
        <translation>Comparer - Wurst Desktop</translation>
    </message>
    <message numerus="yes">
        <source>Compare these %n</source>
        <comment>Compare these %n</comment>
        <translation>
            <numerusform>Comparer %n image</numerusform>
            <numerusform>Comparer ces %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <comment>place: where pictures are compared</comment>
        <translation>En comparant</translation>
    </message>
    <message>
        <source>Compiled, for GPUs</source>
        <translation>Compilé, pour GPU</translation>
    </message>
    <message>
        <source>Compiling pays only on a GPU, so this is drawn as in the mode exact: the same picture.</source>
        <translation>Compiler ne vaut la peine que sur un GPU&#xa0;; l’image est donc dessinée en mode Exact, et elle est la même.</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Composition + texture</source>
        <translation>Composition + texture</translation>
    </message>
    <message>
        <source>Composition 5, all else the same</source>
        <translation>Composition 5, tout le reste identique</translation>
    </message>
    <message>
        <source>Composition 9</source>
        <translation>Composition 9</translation>
    </message>
    <message>
        <source>Composition guidance</source>
        <translation>Guidage de composition</translation>
    </message>
    <message>
        <source>Composition guidance</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Guidage de composition</translation>
    </message>
    <message>
        <source>Composition seed</source>
        <translation>Graine de composition</translation>
    </message>
    <message>
        <source>Composition steps</source>
        <translation>Étapes de composition</translation>
    </message>
    <message>
        <source>Composition steps</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Étapes de composition</translation>
    </message>
    <message>
        <source>Composition, picture {number} of {count}.</source>
        <comment>read aloud when this stage begins</comment>
        <translation>Composition, image {number} sur {count}.</translation>
    </message>
    <message>
        <source>Composition.</source>
        <comment>read aloud when this stage begins</comment>
        <translation>Composition.</translation>
    </message>
    <message>
        <source>Composition: what is where</source>
        <translation>Composition&#xa0;: la place de chaque chose</translation>
    </message>
    <message>
        <source>Computed in</source>
        <translation>Calculée en</translation>
    </message>
    <message>
        <source>Converting {model}</source>
        <translation>Conversion de {model}</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <comment>the picture, to the clipboard</comment>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>on a button that was pressed: it is done</comment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy a folder here…</source>
        <translation>Copier un dossier ici…</translation>
    </message>
    <message>
        <source>Copy a model here</source>
        <translation>Copier un modèle ici</translation>
    </message>
    <message>
        <source>Copy as Python for diffusers</source>
        <translation>Copier en Python pour diffusers</translation>
    </message>
    <message>
        <source>Copy as command line</source>
        <translation>Copier en ligne de commande</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>Copier en…</translation>
    </message>
    <message>
        <source>Copy in half precision</source>
        <translation>Copie en demi-précision</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copy what is chosen</source>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <source>Copy what made it, for a terminal or a script</source>
        <translation>Copier ce qui l’a créée, pour un terminal ou un script</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>Copier&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Copying {name}</source>
        <comment>a folder or file</comment>
        <translation>Copie de {name}</translation>
    </message>
    <message>
        <source>Costs 2 % of the time at the most.</source>
        <translation>Coûte au plus 2&#xa0;% du temps.</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>name of the pane in which pictures are asked for</comment>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Ctrl+Up and Ctrl+Down weigh the word at the caret, or what is selected, by 0.1; with Shift by 0.05.</source>
        <translation>Ctrl+Haut et Ctrl+Bas changent de 0,1 le poids du mot sous le curseur ou de la sélection&#xa0;; avec Maj, de 0,05.</translation>
    </message>
    <message>
        <source>Cut at the limit</source>
        <translation>Coupés à la limite</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>Supprim&amp;er</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n pictures</source>
        <comment>Delete %n picture</comment>
        <translation>
            <numerusform>Supprimer %n image</numerusform>
            <numerusform>Supprimer %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>the pictures that were deleted</comment>
        <translation>Supprimées</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details of the chosen picture</source>
        <translation>Détails de l’image choisie</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Device</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Diffusers</source>
        <translation>Diffusers</translation>
    </message>
    <message>
        <source>Dissolve this collection</source>
        <translation>Défaire cette collection</translation>
    </message>
    <message>
        <source>Divider between two pictures</source>
        <translation>Séparateur entre deux images</translation>
    </message>
    <message>
        <source>Don&apos;t show this again</source>
        <translation>Ne plus afficher</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a job in the queue</comment>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>the tour ends</comment>
        <translation>Terminer</translation>
    </message>
    <message numerus="yes">
        <source>Done, %n compositions</source>
        <comment>Done, %n composition</comment>
        <translation>
            <numerusform>Terminée, %n composition</numerusform>
            <numerusform>Terminée, %n compositions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n pictures</source>
        <comment>Done, %n picture</comment>
        <translation>
            <numerusform>Terminée, %n image</numerusform>
            <numerusform>Terminée, %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>direction of a sweep</comment>
        <translation>En hauteur</translation>
    </message>
    <message>
        <source>Download</source>
        <comment>on a button: do it</comment>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Drag Create, Gallery, Details and Queue where you like; View brings them back. {just_picture} shows just the picture. {undo} takes back what was a mistake. Help has this tour whenever you want it.</source>
        <translation>Placez Créer, Galerie, Détails et File d’attente où vous voulez&#xa0;; le menu Affichage les fait revenir. {just_picture} ne montre que l’image. {undo} rattrape une erreur. Cette visite vous attend toujours dans l’Aide.</translation>
    </message>
    <message>
        <source>Drag, or use the left and right arrow</source>
        <translation>Glissez, ou utilisez les flèches gauche et droite</translation>
    </message>
    <message>
        <source>Draw its composition over, a little or a lot</source>
        <translation>Redessiner sa composition, un peu ou beaucoup</translation>
    </message>
    <message>
        <source>Draw its composition over, a little or a lot: choose one in the gallery.</source>
        <translation>Redessiner sa composition, un peu ou beaucoup&#xa0;: choisissez-en une dans la galerie.</translation>
    </message>
    <message>
        <source>Draw on the &amp;GPU…</source>
        <translation>Dessiner avec le &amp;GPU…</translation>
    </message>
    <message>
        <source>Draw on the GPU</source>
        <translation>Dessiner avec le GPU</translation>
    </message>
    <message>
        <source>Draw with it by default</source>
        <translation>Modèle par défaut</translation>
    </message>
    <message>
        <source>Drawn at once</source>
        <translation>Dessinées à la fois</translation>
    </message>
    <message>
        <source>Drawn over</source>
        <extracomment>how much of a kept composition is drawn anew</extracomment>
        <translation>Part redessinée</translation>
    </message>
    <message>
        <source>Draws a few pictures with {title} and times each stage. Nothing of it is kept.</source>
        <translation>Dessine quelques images avec {title} et chronomètre chaque phase. Rien n’en est conservé.</translation>
    </message>
    <message>
        <source>Draws {size} pixels, for which the model was trained.</source>
        <translation>Dessine {size} pixels, la taille pour laquelle le modèle a été entraîné.</translation>
    </message>
    <message>
        <source>Draws {size} pixels. The model wasn&apos;t trained for that: a thing may come twice, or stretched.</source>
        <translation>Dessine {size} pixels. Le modèle n’a pas été entraîné pour cela&#xa0;: une chose peut apparaître deux fois, ou étirée.</translation>
    </message>
    <message>
        <source>Du&amp;plicate, with new seeds</source>
        <translation>Dup&amp;liquer, nouvelles graines</translation>
    </message>
    <message>
        <source>Each as it is</source>
        <comment>the sizes of pictures</comment>
        <translation>Chacune telle quelle</translation>
    </message>
    <message>
        <source>Each its own</source>
        <comment>of several pictures: each has its own seeds</comment>
        <translation>Chacune les siennes</translation>
    </message>
    <message>
        <source>Each picture grows from a number that is thrown anew. Close the lock to keep it. The small question mark says more, with pictures.</source>
        <translation>Chaque image naît d’un nombre tiré au sort. Fermez le cadenas pour le garder. Le petit point d’interrogation en dit plus, en images.</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>Prompts précédents</translation>
    </message>
    <message>
        <source>Earlier prompts, the newest first</source>
        <translation>Prompts précédents, le plus récent en premier</translation>
    </message>
    <message>
        <source>Edit a waiting job</source>
        <translation>Modifier une tâche en attente</translation>
    </message>
    <message>
        <source>Edit the job</source>
        <translation>Modifier la tâche</translation>
    </message>
    <message>
        <source>Empty the &amp;bin…</source>
        <translation>Vider la &amp;corbeille…</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>Emptying the bin</source>
        <comment>what is at work</comment>
        <translation>Vidage de la corbeille</translation>
    </message>
    <message>
        <source>Ended early</source>
        <comment>a job in the queue</comment>
        <translation>Inachevée</translation>
    </message>
    <message>
        <source>Ended early, {saved} of {count} kept</source>
        <translation>Inachevée après {saved} sur {count}</translation>
    </message>
    <message>
        <source>Even steps</source>
        <translation>Étapes régulières</translation>
    </message>
    <message>
        <source>Everything fits into its memory, so all stages stay there: the fastest way.</source>
        <translation>Tout tient dans sa mémoire, toutes les phases y restent donc&#xa0;: le plus rapide.</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>Tout est conservé</translation>
    </message>
    <message>
        <source>Everything that made {file} is in the fields now.</source>
        <translation>Tout ce qui a créé {file} est maintenant dans les champs.</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Exact follows every step in full. Fast re-uses answers of the step before: the picture is there sooner and differs a little. Compiled draws the same as exact; the first picture of a size waits minutes for it, and it pays only on a GPU.</source>
        <translation>Exact suit chaque étape en entier. Rapide réemploie les réponses de l’étape d’avant&#xa0;: l’image arrive plus tôt et diffère un peu. Compilé dessine comme Exact&#xa0;; la première image d’une taille se fait attendre quelques minutes, et cela n’en vaut la peine que sur un GPU.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message numerus="yes">
        <source>Export %n pictures</source>
        <comment>Export %n picture</comment>
        <translation>
            <numerusform>Exporter %n image</numerusform>
            <numerusform>Exporter %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Export into</source>
        <comment>title of the dialog that asks for a folder</comment>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Export styles</source>
        <translation>Exporter des styles</translation>
    </message>
    <message>
        <source>Exporting</source>
        <comment>what is at work</comment>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>F&amp;avourite</source>
        <comment>to make a picture one, or not</comment>
        <translation>F&amp;avori</translation>
    </message>
    <message>
        <source>Fast, less exact</source>
        <translation>Rapide, moins exact</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Fetching {name}…</source>
        <translation>Téléchargement de {name}…</translation>
    </message>
    <message>
        <source>Fi&amp;nish this picture</source>
        <translation>&amp;Terminer cette image</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Noms des fichiers</translation>
    </message>
    <message>
        <source>Files of the part for the GPU are missing or have changed, so the processor draws. Add it again?</source>
        <translation>Des fichiers du module GPU manquent ou ont changé, donc le processeur dessine. L’ajouter à nouveau&#xa0;?</translation>
    </message>
    <message>
        <source>Files to download</source>
        <translation>Fichiers à télécharger</translation>
    </message>
    <message>
        <source>Files, columns</source>
        <translation>Fichiers, colonnes</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Remplir l’écran</translation>
    </message>
    <message>
        <source>Finish these pictures</source>
        <translation>Terminer ces images</translation>
    </message>
    <message>
        <source>Finish this picture</source>
        <translation>Terminer cette image</translation>
    </message>
    <message>
        <source>First the composition, then the texture, then the pixels; a rough preview appears early. {cancel} stops it, and what is finished is kept.</source>
        <translation>D’abord la composition, puis la texture, puis les pixels&#xa0;; un aperçu grossier apparaît vite. {cancel} arrête tout, et ce qui est fini est conservé.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder for your pictures</source>
        <translation>Dossier de vos images</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Oublier cette recherche</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Format of copies</source>
        <translation>Format des copies</translation>
    </message>
    <message>
        <source>From the left composition (0&#xa0;%) to the right one (100&#xa0;%).</source>
        <translation>De la composition de gauche (0&#xa0;%) à celle de droite (100&#xa0;%).</translation>
    </message>
    <message>
        <source>From {program}: the words and the nearest size are in the fields now.</source>
        <translation>De {program}&#xa0;: les mots et la taille la plus proche sont maintenant dans les champs.</translation>
    </message>
    <message>
        <source>From {program}: the words, the seed and the nearest size are in the fields now.</source>
        <translation>De {program}&#xa0;: les mots, la graine et la taille la plus proche sont maintenant dans les champs.</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Getting ready. A picture that is being made is finished first.</source>
        <translation>Préparation. L’image en cours est d’abord terminée.</translation>
    </message>
    <message>
        <source>Getting ready: this takes some seconds.</source>
        <translation>Préparation&#xa0;: encore quelques secondes.</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>button that has the paused queue work again</comment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on from a picture</source>
        <translation>Partir d’une image</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidage</translation>
    </message>
    <message>
        <source>HOW MANY</source>
        <translation>COMBIEN</translation>
    </message>
    <message>
        <source>Half base, half aesthetic prior: the published default, good at most things.</source>
        <translation>Moitié base, moitié esthétique&#xa0;: le prior publié par défaut, bon à presque tout.</translation>
    </message>
    <message numerus="yes">
        <source>Hand %n deleted pictures to the system&apos;s trash?</source>
        <comment>Hand %n deleted picture to the system&apos;s trash?</comment>
        <translation>
            <numerusform>Confier %n image supprimée à la corbeille du système&#xa0;?</numerusform>
            <numerusform>Confier %n images supprimées à la corbeille du système&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>how much of a file has come</comment>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Here it comes out another picture: {differences}.</source>
        <translation>Ici, l’image sera une autre&#xa0;: {differences}.</translation>
    </message>
    <message>
        <source>Here it comes out nearly the same: {differences}.</source>
        <translation>Ici, l’image sera presque la même&#xa0;: {differences}.</translation>
    </message>
    <message>
        <source>Here it comes out the same, pixel for pixel.</source>
        <translation>Ici, l’image sera la même, au pixel près.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Historique des modifications</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>How &amp;fast is this machine?…</source>
        <translation>&amp;Vitesse de cet ordinateur…</translation>
    </message>
    <message>
        <source>How closely Stage B follows the prompt; 1 or less is off and takes half the time.</source>
        <translation>À quel point Stage B suit le prompt&#xa0;; à 1 ou moins, c’est désactivé et deux fois plus rapide.</translation>
    </message>
    <message>
        <source>How closely Stage C follows the prompt; 1 or less is off and takes half the time.</source>
        <translation>À quel point Stage C suit le prompt&#xa0;; à 1 ou moins, c’est désactivé et deux fois plus rapide.</translation>
    </message>
    <message>
        <source>How closely the composition follows your words. A little more makes it clearer, much more makes it harsh. At 1 or less it is off, and the composition takes half the time.</source>
        <translation>À quel point la composition suit vos mots. Un peu plus la rend plus nette, beaucoup plus la rend dure. À 1 ou moins, c’est désactivé, et la composition prend deux fois moins de temps.</translation>
    </message>
    <message>
        <source>How closely the fine detail follows your words. Most models paint best without it; with much of it colours and edges grow hard. At 1 or less it is off, and the texture takes half the time.</source>
        <translation>À quel point le détail fin suit vos mots. La plupart des modèles peignent mieux sans&#xa0;; trop de guidage durcit couleurs et contours. À 1 ou moins, c’est désactivé, et la texture prend deux fois moins de temps.</translation>
    </message>
    <message>
        <source>How far the composition&apos;s noise is turned to that of the variation seed: 0 not at all, 1 wholly.</source>
        <translation>À quel point le bruit de la composition penche vers celui de la graine de variation&#xa0;: 0 pas du tout, 1 entièrement.</translation>
    </message>
    <message>
        <source>How fast is this machine?</source>
        <translation>Vitesse de cet ordinateur</translation>
    </message>
    <message>
        <source>How it &amp;went…</source>
        <translation>Déro&amp;ulement…</translation>
    </message>
    <message>
        <source>How it was ma&amp;de…</source>
        <translation>Comment elle est &amp;née…</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Comment elle est née</translation>
    </message>
    <message>
        <source>How long a picture takes on this GPU is known once it has drawn one.</source>
        <translation>La durée d’une image sur ce GPU sera connue dès qu’il en aura dessiné une.</translation>
    </message>
    <message>
        <source>How many</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Nombre d’images</translation>
    </message>
    <message>
        <source>How many of each</source>
        <translation>Combien de chacune</translation>
    </message>
    <message>
        <source>How many pictures</source>
        <translation>Nombre d’images</translation>
    </message>
    <message>
        <source>How much is drawn over: little keeps what is where, much keeps only the words. All three are painted and kept.</source>
        <translation>La part redessinée&#xa0;: un peu garde la place de chaque chose, beaucoup ne garde que les mots. Les trois images sont peintes et conservées.</translation>
    </message>
    <message>
        <source>How much of a model is in memory at once. Automatic takes as much as fits: the fastest way.</source>
        <translation>La part d’un modèle présente en mémoire à la fois. Automatique prend tout ce qui tient&#xa0;: le plus rapide.</translation>
    </message>
    <message>
        <source>How much of the prompt the model reads, in tokens: most words take one, rare ones several. Composition and texture have a text encoder each. What goes beyond is shown in grey.</source>
        <translation>La part du prompt que le modèle lit, en tokens&#xa0;: un pour la plupart des mots, plusieurs pour les mots rares. Composition et texture ont chacune leur encodeur de texte. Ce qui dépasse est affiché en gris.</translation>
    </message>
    <message>
        <source>How new pictures are drawn, where More doesn&apos;t say otherwise.</source>
        <translation>Comment les nouvelles images sont dessinées, quand «&#xa0;Plus&#xa0;» ne dit pas autre chose.</translation>
    </message>
    <message>
        <source>How new pictures are named; a slash makes folders.</source>
        <translation>Comment les nouvelles images sont nommées&#xa0;; une barre oblique crée des dossiers.</translation>
    </message>
    <message>
        <source>How often Stage B, the decoder, refines.</source>
        <translation>Nombre de passages de Stage B, le décodeur.</translation>
    </message>
    <message>
        <source>How often Stage C, the prior, refines.</source>
        <translation>Nombre de passages de Stage C, le prior.</translation>
    </message>
    <message>
        <source>How often the composition is refined on its way out of the noise. Too few leave it vague; from some point on more of them only take longer.</source>
        <translation>Combien de fois la composition est affinée en sortant du bruit. Trop peu, elle reste vague&#xa0;; passé un certain point, cela ne fait que prendre plus de temps.</translation>
    </message>
    <message>
        <source>How often the fine detail is refined on its way out of the noise. Too few leave it coarse; from some point on more of them only take longer.</source>
        <translation>Combien de fois le détail fin est affiné en sortant du bruit. Trop peu, il reste grossier&#xa0;; passé un certain point, cela ne fait que prendre plus de temps.</translation>
    </message>
    <message>
        <source>How strongly it is added: 1 as it was learnt, 0 not at all, below 0 the other way round.</source>
        <translation>Avec quelle force il est ajouté&#xa0;: 1 comme il a été appris, 0 pas du tout, moins de 0 à l’inverse.</translation>
    </message>
    <message>
        <source>How the composition steps lie in time.</source>
        <translation>Comment les étapes de composition se répartissent dans le temps.</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Comment rechercher</translation>
    </message>
    <message>
        <source>How weights are written in the prompt.</source>
        <translation>Comment les poids s’écrivent dans le prompt.</translation>
    </message>
    <message>
        <source>I accept the licence ({licence})</source>
        <translation>J’accepte la licence ({licence})</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>Import a LoRA</source>
        <translation>Importer un LoRA</translation>
    </message>
    <message>
        <source>Import all pictures of a folder</source>
        <translation>Importer toutes les images d’un dossier</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Importer des images</translation>
    </message>
    <message>
        <source>Import styles</source>
        <translation>Importer des styles</translation>
    </message>
    <message>
        <source>Importing</source>
        <comment>what is at work</comment>
        <translation>Importation</translation>
    </message>
    <message>
        <source>In</source>
        <comment>before the collections that a picture is in</comment>
        <translation>Dans</translation>
    </message>
    <message>
        <source>In a collection: earlier, later in your own order</source>
        <translation>Dans une collection&#xa0;: plus tôt, plus tard dans votre propre ordre</translation>
    </message>
    <message>
        <source>In parts (untrained)</source>
        <translation>Par morceaux (non entraîné)</translation>
    </message>
    <message>
        <source>In the gallery</source>
        <translation>Dans la galerie</translation>
    </message>
    <message>
        <source>In the prompt</source>
        <translation>Dans le prompt</translation>
    </message>
    <message>
        <source>In the prompt, write “{words}”.</source>
        <translation>Dans le prompt, écrivez «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Dans la file d’attente</translation>
    </message>
    <message>
        <source>In which order random numbers are drawn.</source>
        <translation>Dans quel ordre les nombres aléatoires sont tirés.</translation>
    </message>
    <message>
        <source>Index of torch builds</source>
        <translation>Index des versions de torch</translation>
    </message>
    <message>
        <source>Into</source>
        <comment>export: the folder that the copies go into</comment>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Into the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>It began from a kept composition, which the fields don&apos;t say: “Make again” makes this very picture.</source>
        <translation>Elle est partie d’une composition conservée, que les champs ne disent pas&#xa0;: «&#xa0;Refaire&#xa0;» recrée exactement cette image.</translation>
    </message>
    <message>
        <source>It couldn&apos;t be fetched: {said}. What has come whole is kept, and it goes on from there.</source>
        <translation>Le téléchargement n’a pas abouti&#xa0;: {said}. Ce qui est arrivé en entier est conservé, et il reprend de là.</translation>
    </message>
    <message>
        <source>It doesn&apos;t go to sleep while the queue works.</source>
        <translation>Il ne se met pas en veille tant que la file avance.</translation>
    </message>
    <message>
        <source>It draws 1024 x 1024 to 1536 x 1536.</source>
        <translation>Il dessine de 1024 x 1024 à 1536 x 1536.</translation>
    </message>
    <message>
        <source>It ended unexpectedly.</source>
        <comment>the training</comment>
        <translation>Arrêt inattendu de l’apprentissage.</translation>
    </message>
    <message>
        <source>It failed:</source>
        <comment>a line of its own; the error follows</comment>
        <translation>Cela a échoué&#xa0;:</translation>
    </message>
    <message>
        <source>It has come, but doesn&apos;t load here ({said}), so all stays as it was.</source>
        <translation>Il est arrivé, mais ne se charge pas ici ({said})&#xa0;; tout reste donc comme avant.</translation>
    </message>
    <message>
        <source>It is also kept in {file}.</source>
        <comment>the report</comment>
        <translation>Il est aussi conservé dans {file}.</translation>
    </message>
    <message>
        <source>It is being fetched already, by another window or command.</source>
        <translation>Le téléchargement est déjà en cours, par une autre fenêtre ou commande.</translation>
    </message>
    <message>
        <source>It is gone. The processor draws from the next start on.</source>
        <translation>Il est retiré. Le processeur dessinera dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>It is here and loads (torch {version}), but finds no GPU that it can use: a newer driver may help. It is used from the next start on; until it finds one, the processor draws.</source>
        <translation>Il est là et se charge (torch {version}), mais ne trouve aucun GPU utilisable&#xa0;: un pilote plus récent peut aider. Il sert dès le prochain démarrage&#xa0;; tant qu’il n’en trouve pas, le processeur dessine.</translation>
    </message>
    <message>
        <source>It is here, and computes on {device}. It is used from the next start on.</source>
        <translation>Il est là, et calcule sur {device}. Il sert dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>It is here: every file was checked, and the model opens.</source>
        <translation>Il est là&#xa0;: chaque fichier a été vérifié, et le modèle s’ouvre.</translation>
    </message>
    <message>
        <source>It is in half precision already: a copy would be just as large</source>
        <translation>Il est déjà en demi-précision&#xa0;: une copie serait aussi grosse</translation>
    </message>
    <message>
        <source>It is on the shelf, but not a whole model yet: see what it lacks.</source>
        <translation>Il est en place, mais ce n’est pas encore un modèle entier&#xa0;: voyez ce qui lui manque.</translation>
    </message>
    <message>
        <source>It isn&apos;t installed (any more).</source>
        <translation>Il n’est pas (ou plus) installé.</translation>
    </message>
    <message>
        <source>It keeps to the memory that the settings allow: slower, but the same pictures.</source>
        <translation>Il s’en tient à la mémoire que les réglages accordent&#xa0;: plus lent, mais les mêmes images.</translation>
    </message>
    <message>
        <source>It moves; this is its first picture.</source>
        <translation>Elle est animée&#xa0;; voici sa première image.</translation>
    </message>
    <message>
        <source>It runs with {least} of memory, and is quickest with {roomy}.</source>
        <translation>Il tourne avec {least} de mémoire, et au plus vite avec {roomy}.</translation>
    </message>
    <message>
        <source>It was chosen by hand.</source>
        <translation>Choisi à la main.</translation>
    </message>
    <message>
        <source>It was made for another model.</source>
        <translation>Il a été créé pour un autre modèle.</translation>
    </message>
    <message>
        <source>Its file has changed since then.</source>
        <translation>Son fichier a changé depuis.</translation>
    </message>
    <message>
        <source>Its memory holds one stage at a time, so they take turns there.</source>
        <translation>Sa mémoire contient une phase à la fois, elles s’y relaient donc.</translation>
    </message>
    <message>
        <source>Its memory is too small for a whole stage, so the layers pass through one by one: slow, but sure.</source>
        <translation>Sa mémoire est trop petite pour une phase entière&#xa0;; les couches y passent donc une à une&#xa0;: lent, mais sûr.</translation>
    </message>
    <message>
        <source>Its name:</source>
        <comment>the name of a new collection</comment>
        <translation>Son nom&#xa0;:</translation>
    </message>
    <message>
        <source>Its shape, and how many</source>
        <translation>Sa forme, et combien</translation>
    </message>
    <message>
        <source>Jobs that wait can be moved, edited and paused here, or left to work overnight.</source>
        <translation>Ici, les tâches en attente se déplacent, se modifient, se mettent en pause, ou tournent toute la nuit.</translation>
    </message>
    <message>
        <source>Keep as a style</source>
        <translation>Garder comme style</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Keep the composition seed</source>
        <translation>Garder la graine de composition</translation>
    </message>
    <message>
        <source>Keep the machine awake</source>
        <translation>Garder l’ordinateur éveillé</translation>
    </message>
    <message>
        <source>Keep the texture seed</source>
        <translation>Garder la graine de texture</translation>
    </message>
    <message numerus="yes">
        <source>Keep them</source>
        <comment>Keep it</comment>
        <translation>
            <numerusform>Conserver</numerusform>
            <numerusform>Conserver</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Kept: {picture}.</source>
        <comment>read aloud when a picture was saved</comment>
        <translation>Conservée&#xa0;: {picture}.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of file: PNG, JPEG, WebP</comment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Larger or smaller pictures</source>
        <translation>Images plus grandes ou plus petites</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>Images plus grandes</translation>
    </message>
    <message>
        <source>Largest</source>
        <comment>order of the pictures: the largest first</comment>
        <translation>Les plus grandes</translation>
    </message>
    <message numerus="yes">
        <source>Lay these %n open</source>
        <comment>Lay these %n open</comment>
        <translation>
            <numerusform>Étaler %n image</numerusform>
            <numerusform>Étaler ces %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer by layer</source>
        <translation>Couche par couche</translation>
    </message>
    <message>
        <source>Layers that pass through one by one can&apos;t be compiled, so this is drawn as in the mode exact.</source>
        <translation>Des couches qui passent une à une ne se compilent pas&#xa0;; l’image est donc dessinée en mode Exact.</translation>
    </message>
    <message>
        <source>Learn</source>
        <comment>on a button: learn from the pictures</comment>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Learn a LoRA from your pictures</source>
        <translation>Apprendre un LoRA d’après vos images</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>the tour</comment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Left out, since the stock pipelines would not have found the memory for it: {sizes}.</source>
        <translation>Laissées de côté, car les pipelines d’origine n’auraient pas eu assez de mémoire&#xa0;: {sizes}.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: {names} and %n more.</source>
        <comment>Left out: {names} and %n more.</comment>
        <translation>
            <numerusform>Laissés de côté&#xa0;: {names} et %n autre.</numerusform>
            <numerusform>Laissés de côté&#xa0;: {names} et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>Laissés de côté&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Let the queue go on</source>
        <translation>Relancer la file d’attente</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licence {licence}, about {size}; what is here already isn&apos;t fetched again.</source>
        <translation>Licence {licence}, environ {size}&#xa0;; ce qui est déjà là n’est pas téléchargé à nouveau.</translation>
    </message>
    <message>
        <source>Licence {licence}, {size}, {origin}:
{folder}</source>
        <comment>the origin says how a model came here</comment>
        <translation>Licence {licence}, {size}, {origin}&#xa0;:
{folder}</translation>
    </message>
    <message>
        <source>Licence {licence}.</source>
        <translation>Licence {licence}.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light, dark, strong contrasts, or as the rest of your desktop.</source>
        <translation>Clair, sombre, très contrasté, ou comme le reste de votre bureau.</translation>
    </message>
    <message>
        <source>LoRA strength</source>
        <translation>Force du LoRA</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>LoRAs aren&apos;t named in the prompt but added beside it, under More in the window or with --lora</source>
        <translation>Les LoRA ne se nomment pas dans le prompt&#xa0;: ils s’ajoutent à côté, dans «&#xa0;Plus&#xa0;» ou avec --lora</translation>
    </message>
    <message>
        <source>Lock its composition and texture seeds</source>
        <translation>Verrouiller ses graines de composition et de texture</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>what was written down of how a job was worked on</comment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Long prompts</source>
        <translation>Prompts longs</translation>
    </message>
    <message>
        <source>Long prompts</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Prompts longs</translation>
    </message>
    <message>
        <source>Long sums in parts</source>
        <translation>Longues sommes par parties</translation>
    </message>
    <message>
        <source>Longest side</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Plus grand côté</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>Looking</source>
        <comment>at the model that is to be removed</comment>
        <translation>Examen du modèle</translation>
    </message>
    <message>
        <source>Looking at a picture</source>
        <translation>En regardant une image</translation>
    </message>
    <message>
        <source>Looking at the models</source>
        <translation>Examen des modèles</translation>
    </message>
    <message>
        <source>MIT licence. It stands on the work of many others.</source>
        <translation>Licence MIT. Il repose sur le travail de beaucoup d’autres.</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>how a month is written, in letters of Qt&apos;s QDate: MMMM month, yyyy year</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>MODÈLE</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>before the time at which a picture was made</comment>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Made from, and made of it</source>
        <comment>the relatives of a picture</comment>
        <translation>D’où elle vient, et ce qui en vient</translation>
    </message>
    <message>
        <source>Made like “{words}”</source>
        <translation>Créée comme «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Make it</source>
        <comment>one picture</comment>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Make it again with other values of its settings, as a grid</source>
        <translation>La refaire avec d’autres valeurs de ses réglages, en grille</translation>
    </message>
    <message>
        <source>Make it again with other values of its settings, as a grid: choose one in the gallery.</source>
        <translation>La refaire avec d’autres valeurs de ses réglages, en grille&#xa0;: choisissez-en une dans la galerie.</translation>
    </message>
    <message>
        <source>Make the picture out of the kept composition</source>
        <translation>Faire une image de la composition conservée</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Make them</source>
        <comment>several pictures</comment>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Make {letter} a favourite</source>
        <comment>A, B, C or D</comment>
        <translation>Mettre {letter} en favori</translation>
    </message>
    <message>
        <source>Measure</source>
        <comment>on a button: do it</comment>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Mesurer à nouveau</translation>
    </message>
    <message>
        <source>Measuring: {done} of {runs}.</source>
        <translation>Mesure&#xa0;: {done} sur {runs}.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Limite de mémoire</translation>
    </message>
    <message>
        <source>Memory ran out before, so it is used more sparingly: slower, but the same pictures.</source>
        <translation>La mémoire a déjà manqué, elle est donc ménagée&#xa0;: plus lent, mais les mêmes images.</translation>
    </message>
    <message>
        <source>Memory ran out in the {stage} stage; it went on with less.</source>
        <translation>La mémoire a manqué pendant la phase {stage}&#xa0;; la suite en a utilisé moins.</translation>
    </message>
    <message>
        <source>Memory use</source>
        <translation>Mémoire utilisée</translation>
    </message>
    <message>
        <source>Memory, columns</source>
        <translation>Mémoire, colonnes</translation>
    </message>
    <message>
        <source>Mix the compositions of two pictures</source>
        <translation>Mélanger les compositions de deux images</translation>
    </message>
    <message>
        <source>Mix the compositions of two pictures: choose two in the gallery.</source>
        <translation>Mélanger les compositions de deux images&#xa0;: choisissez-en deux dans la galerie.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model&apos;s fingerprint</source>
        <translation>Empreinte du modèle</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>More</source>
        <comment>title of further options</comment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More or less weight for the words at the caret</source>
        <translation>Plus ou moins de poids pour les mots sous le curseur</translation>
    </message>
    <message>
        <source>More steps follow the pictures more closely, and take longer.</source>
        <translation>Plus d’étapes suivent les images de plus près, et prennent plus de temps.</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <comment>a job</comment>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <comment>a job</comment>
        <translation>M&amp;onter</translation>
    </message>
    <message>
        <source>My order</source>
        <translation>Mon ordre</translation>
    </message>
    <message>
        <source>NVIDIA GPU (cuda)</source>
        <translation>GPU NVIDIA (cuda)</translation>
    </message>
    <message>
        <source>NVIDIA or AMD GPU</source>
        <translation>GPU NVIDIA ou AMD</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of the LoRA</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the LoRA</source>
        <translation>Nom du LoRA</translation>
    </message>
    <message>
        <source>Name pattern</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Motif du nom</translation>
    </message>
    <message>
        <source>Named</source>
        <comment>export: how the copies are named</comment>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>of the exported files</comment>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Names take {fields}; a slash makes folders. Nothing is overwritten.</source>
        <translation>Les noms acceptent {fields}&#xa0;; une barre oblique crée des dossiers. Rien n’est écrasé.</translation>
    </message>
    <message>
        <source>Network calls</source>
        <translation>Appels réseau</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nouvelle collection…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>New te&amp;xture</source>
        <translation>Nouvelle te&amp;xture</translation>
    </message>
    <message>
        <source>New text&amp;ures…</source>
        <translation>Nouvelles text&amp;ures…</translation>
    </message>
    <message>
        <source>New texture</source>
        <translation>Nouvelle texture</translation>
    </message>
    <message>
        <source>New textures</source>
        <translation>Nouvelles textures</translation>
    </message>
    <message>
        <source>New textures…</source>
        <translation>Nouvelles textures…</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Récentes d’abord</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>step of the tour</comment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Next picture (Right arrow)</source>
        <translation>Image suivante (flèche droite)</translation>
    </message>
    <message>
        <source>No NVIDIA card with a working driver was found here. A Mac&apos;s GPU is used without any of this.</source>
        <translation>Aucune carte NVIDIA avec un pilote en état de marche n’a été trouvée ici. Le GPU d’un Mac s’utilise sans rien de tout cela.</translation>
    </message>
    <message>
        <source>No NVIDIA card with a working driver was found in this machine, so the processor draws.</source>
        <translation>Aucune carte NVIDIA avec un pilote en état de marche n’a été trouvée, donc le processeur dessine.</translation>
    </message>
    <message>
        <source>No command is called like that.</source>
        <translation>Aucune commande ne porte ce nom.</translation>
    </message>
    <message>
        <source>No favourites yet. The star on a picture makes it one.</source>
        <translation>Pas encore de favoris. L’étoile sur une image en fait un.</translation>
    </message>
    <message>
        <source>No job in the Queue has ended early.</source>
        <translation>Aucune tâche de la file d’attente n’est inachevée.</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>No list of words fits {wanted}. Put one into the wildcards folder, or write it otherwise.</source>
        <translation>Aucune liste de mots ne correspond à {wanted}. Mettez-en une dans le dossier wildcards, ou écrivez-le autrement.</translation>
    </message>
    <message>
        <source>No model is installed yet. Put one into the models folder, or name the folder that it is in.</source>
        <translation>Aucun modèle n’est encore installé. Mettez-en un dans le dossier des modèles, ou indiquez le dossier où il se trouve.</translation>
    </message>
    <message>
        <source>No model is installed, so there is nothing to measure yet.</source>
        <translation>Aucun modèle n’est installé, il n’y a donc encore rien à mesurer.</translation>
    </message>
    <message>
        <source>No model is installed, so there is nothing to teach yet.</source>
        <translation>Aucun modèle n’est installé, il n’y a donc encore personne à qui apprendre.</translation>
    </message>
    <message>
        <source>No model is installed. Put one into the models folder and start again.</source>
        <translation>Aucun modèle n’est installé. Mettez-en un dans le dossier des modèles et redémarrez.</translation>
    </message>
    <message>
        <source>No picture fits “{text}”.</source>
        <translation>Aucune image ne correspond à «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>No picture has “{text}” in its words.</source>
        <translation>Aucune image n’a «&#xa0;{text}&#xa0;» dans ses mots.</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Sans note</translation>
    </message>
    <message>
        <source>No setting has to do with that.</source>
        <translation>Aucun réglage ne correspond.</translation>
    </message>
    <message>
        <source>No style</source>
        <translation>Sans style</translation>
    </message>
    <message>
        <source>None is installed yet</source>
        <translation>Aucun n’est encore installé</translation>
    </message>
    <message>
        <source>None of the indexes that pip asks has the build of torch for this card. Torch&apos;s own install page names one that has it: give its address.</source>
        <translation>Aucun des index que pip consulte n’a la version de torch pour cette carte. La page d’installation de torch en indique un qui l’a&#xa0;: donnez son adresse.</translation>
    </message>
    <message>
        <source>None, plain text</source>
        <comment>no weights in the prompt</comment>
        <translation>Aucun, texte simple</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>changes in this direction of a sweep</comment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Nothing goes out to the network unless you download a model. Click for the list.</source>
        <translation>Rien ne part sur le réseau, sauf si vous téléchargez un modèle. Cliquez pour voir la liste.</translation>
    </message>
    <message>
        <source>Nothing here can be weighed further. Put the caret into a word, or select a few.</source>
        <translation>Rien ici ne peut peser plus ou moins. Placez le curseur dans un mot, ou sélectionnez-en quelques-uns.</translation>
    </message>
    <message>
        <source>Nothing here yet. Your pictures appear here and stay.</source>
        <translation>Rien ici pour l’instant. Vos images apparaîtront ici et y resteront.</translation>
    </message>
    <message>
        <source>Nothing is being made now.</source>
        <translation>Aucune image n’est en cours.</translation>
    </message>
    <message>
        <source>Nothing is in “{name}” yet. Drag pictures onto its name, or use “Collections” in their menu.</source>
        <translation>Il n’y a encore rien dans «&#xa0;{name}&#xa0;». Faites glisser des images sur son nom, ou passez par «&#xa0;Collections&#xa0;» dans leur menu.</translation>
    </message>
    <message>
        <source>Nothing is lost: your pictures, the queue and what you typed are on the disk, and the program has begun anew.</source>
        <translation>Rien n’est perdu&#xa0;: vos images, la file d’attente et vos saisies sont sur le disque, et le programme est reparti.</translation>
    </message>
    <message>
        <source>Nothing is lost: your pictures, the queue and what you typed are on the disk. You can go on; if something behaves oddly now, a restart puts it right.</source>
        <translation>Rien n’est perdu&#xa0;: vos images, la file d’attente et vos saisies sont sur le disque. Vous pouvez continuer&#xa0;; si quelque chose se comporte bizarrement, un redémarrage arrange tout.</translation>
    </message>
    <message>
        <source>Nothing is unfinished: each composition has become a picture.</source>
        <translation>Rien n’est inachevé&#xa0;: chaque composition est devenue une image.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: %n pictures were here already.</source>
        <comment>Nothing new: %n picture was here already.</comment>
        <translation>
            <numerusform>Rien de nouveau&#xa0;: %n image était déjà là.</numerusform>
            <numerusform>Rien de nouveau&#xa0;: %n images étaient déjà là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits in the Queue.</source>
        <translation>Rien n’attend dans la file d’attente.</translation>
    </message>
    <message>
        <source>Nothing waits. What you ask for while a picture is being made is queued here.</source>
        <translation>Rien n’attend. Ce que vous demandez pendant qu’une image se crée se range ici.</translation>
    </message>
    <message>
        <source>Nothing was asked for with these words yet.</source>
        <translation>Rien n’a encore été demandé avec ces mots.</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Rien n’a été annulé.</translation>
    </message>
    <message>
        <source>Nothing was written down for this one: it was made elsewhere, or by an older version.</source>
        <translation>Rien n’a été noté pour celle-ci&#xa0;: elle a été créée ailleurs, ou par une version plus ancienne.</translation>
    </message>
    <message>
        <source>Of the second picture</source>
        <extracomment>how much, where two compositions are mixed</extracomment>
        <translation>Part de la deuxième</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>guidance</comment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Off, as recommended</source>
        <comment>guidance</comment>
        <translation>Désactivé, conseillé</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Anciennes d’abord</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>On</source>
        <comment>before the device that a picture was made on</comment>
        <translation>Sur</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>On to the next field</source>
        <translation>Passer au champ suivant</translation>
    </message>
    <message>
        <source>On top of each other, with a slider</source>
        <translation>L’une sur l’autre, avec un curseur</translation>
    </message>
    <message>
        <source>One composition</source>
        <comment>of several pictures: they share one composition</comment>
        <translation>Une composition</translation>
    </message>
    <message>
        <source>One stage at a time</source>
        <translation>Une phase à la fois</translation>
    </message>
    <message>
        <source>One texture seed</source>
        <comment>of several pictures: they share one texture seed</comment>
        <translation>Une graine de texture</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>command: show the picture large</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open it large</source>
        <translation>Ouvrir en grand</translation>
    </message>
    <message>
        <source>Open large</source>
        <translation>Ouvrir en grand</translation>
    </message>
    <message>
        <source>Open the &amp;pictures folder</source>
        <translation>Ouvrir le dossier des ima&amp;ges</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the folder of lists</source>
        <translation>Ouvrir le dossier des listes</translation>
    </message>
    <message>
        <source>Opens the Models page; nothing is downloaded before you say so there</source>
        <translation>Ouvre la page Modèles&#xa0;; rien n’est téléchargé avant que vous n’y disiez oui</translation>
    </message>
    <message>
        <source>Order of the pictures</source>
        <translation>Ordre des images</translation>
    </message>
    <message numerus="yes">
        <source>Ours and the stock pipelines of diffusers took turns, %n rounds; times sooner is the median of the rounds&apos; ratios of the GPU&apos;s time.</source>
        <comment>Ours and the stock pipelines of diffusers took turns, %n round; times sooner is the median of the rounds&apos; ratios of the GPU&apos;s time.</comment>
        <translation>
            <numerusform>Notre moteur et les pipelines diffusers d’origine se sont relayés, %n tour&#xa0;; «&#xa0;fois plus rapide&#xa0;» est la médiane des rapports de temps GPU de chaque tour.</numerusform>
            <numerusform>Notre moteur et les pipelines diffusers d’origine se sont relayés, %n tours&#xa0;; «&#xa0;fois plus rapide&#xa0;» est la médiane des rapports de temps GPU de chaque tour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ours and the stock pipelines of diffusers took turns, %n rounds; times sooner is the median of the rounds&apos; ratios of the processor&apos;s time.</source>
        <comment>Ours and the stock pipelines of diffusers took turns, %n round; times sooner is the median of the rounds&apos; ratios of the processor&apos;s time.</comment>
        <translation>
            <numerusform>Notre moteur et les pipelines diffusers d’origine se sont relayés, %n tour&#xa0;; «&#xa0;fois plus rapide&#xa0;» est la médiane des rapports de temps processeur de chaque tour.</numerusform>
            <numerusform>Notre moteur et les pipelines diffusers d’origine se sont relayés, %n tours&#xa0;; «&#xa0;fois plus rapide&#xa0;» est la médiane des rapports de temps processeur de chaque tour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Own for each stage</source>
        <comment>random numbers of its own for each stage</comment>
        <translation>Propre à chaque phase</translation>
    </message>
    <message>
        <source>PNG, nothing lost</source>
        <translation>PNG, sans perte</translation>
    </message>
    <message>
        <source>PROMPT</source>
        <translation>PROMPT</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Paint its composition again with another texture seed: the same picture, other details</source>
        <translation>Repeindre sa composition avec une autre graine de texture&#xa0;: la même image, d’autres détails</translation>
    </message>
    <message>
        <source>Paint its composition again, many times, with other steps, guidance or size</source>
        <translation>Repeindre sa composition plusieurs fois, avec d’autres étapes, guidages ou tailles</translation>
    </message>
    <message>
        <source>Paint them</source>
        <translation>Peindre</translation>
    </message>
    <message>
        <source>Painted over the composition, from a number of its own. Another one gives the same picture with other details.</source>
        <translation>Peinte sur la composition, à partir d’un nombre bien à elle. Un autre nombre donne la même image avec d’autres détails.</translation>
    </message>
    <message>
        <source>Paints the same composition on a smaller or larger canvas. The model learnt its own size only: the farther from it, the odder the detail.</source>
        <translation>Peint la même composition sur une toile plus petite ou plus grande. Le modèle n’a appris que sa propre taille&#xa0;: plus on s’en éloigne, plus le détail devient étrange.</translation>
    </message>
    <message>
        <source>Panes that share a place</source>
        <translation>Panneaux qui partagent une place</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>of a model</comment>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Parts of the model</source>
        <translation>Parties du modèle</translation>
    </message>
    <message>
        <source>Parts, columns</source>
        <translation>Parties, colonnes</translation>
    </message>
    <message>
        <source>Pattern of file names</source>
        <translation>Motif des noms de fichiers</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>on a button: do it</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused. What has come is kept, also when the program is closed.</source>
        <translation>En pause. Ce qui est arrivé est conservé, même si vous fermez le programme.</translation>
    </message>
    <message>
        <source>Paused. What has come whole is kept, also when the program is closed.</source>
        <translation>En pause. Ce qui est arrivé en entier est conservé, même si vous fermez le programme.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Picture viewer</source>
        <translation>Visionneuse</translation>
    </message>
    <message>
        <source>Picture {letter}</source>
        <translation>Image {letter}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Pictures</source>
        <comment>label: the folder with the pictures to learn from</comment>
        <translation>Images</translation>
    </message>
    <message>
        <source>Pictures folder</source>
        <translation>Dossier des images</translation>
    </message>
    <message>
        <source>Pictures from words with Würstchen, on your own machine. Nothing you type or draw leaves it.</source>
        <translation>Des images à partir de mots avec Würstchen, sur votre ordinateur. Rien de ce que vous écrivez ou dessinez n’en sort.</translation>
    </message>
    <message>
        <source>Pictures of one of 80 objects, of shapes or of two things, on a plain background or in a landscape. Still learning: single things on plain backgrounds come out best.</source>
        <translation>Images d’un objet parmi 80, de formes ou de deux choses, sur un fond uni ou dans un paysage. Il apprend encore&#xa0;: les choses seules sur fond uni sont les plus réussies.</translation>
    </message>
    <message>
        <source>Pixels on the processor</source>
        <translation>Pixels sur le processeur</translation>
    </message>
    <message>
        <source>Plain text has no weights. Choose another way of writing them under More.</source>
        <translation>Le texte simple n’a pas de poids. Choisissez une autre façon de les écrire dans «&#xa0;Plus&#xa0;».</translation>
    </message>
    <message>
        <source>Plain text has no weights: what wrote them in the prompt is drawn as words now.</source>
        <translation>Le texte simple n’a pas de poids&#xa0;: ce qui les écrivait dans le prompt est maintenant dessiné comme des mots.</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Previous picture (Left arrow)</source>
        <translation>Image précédente (flèche gauche)</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>of long work, for assistive tools</comment>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Avancement de la mesure</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Avancement de l’apprentissage</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt and negative prompt become a style.
{prompt} in them stands for what you type next; without it, they go behind.

Name:</source>
        <translation>Le prompt et le prompt négatif deviennent un style.
{prompt} y tient la place de ce que vous écrirez ensuite&#xa0;; sans lui, ils se mettent après.

Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Put all that made it into the fields</source>
        <translation>Mettre dans les champs tout ce qui l’a créée</translation>
    </message>
    <message>
        <source>Put its prompt and what it leaves out into the fields</source>
        <translation>Mettre dans les champs son prompt et ce qu’elle exclut</translation>
    </message>
    <message>
        <source>Put {file} into the system&apos;s trash? Your pictures stay, and say which LoRA they need.</source>
        <translation>Mettre {file} à la corbeille du système&#xa0;? Vos images restent, et disent de quel LoRA elles ont besoin.</translation>
    </message>
    <message>
        <source>Put {names} into the system&apos;s trash? Your pictures stay, and say which model they need.</source>
        <translation>Mettre {names} à la corbeille du système&#xa0;? Vos images restent, et disent de quel modèle elles ont besoin.</translation>
    </message>
    <message>
        <source>Python that draws this picture with diffusers is on the clipboard.</source>
        <translation>Le code Python qui dessine cette image avec diffusers est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>name of the pane with the jobs that wait</comment>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Rate it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Reading what another program fetched</source>
        <translation>Lecture de ce qu’un autre programme a téléchargé</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <comment>a folder or file</comment>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>the part for the GPU</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove a LoRA</source>
        <translation>Retirer un LoRA</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>Retirer un modèle</translation>
    </message>
    <message>
        <source>Remove a&amp;ll that waits</source>
        <translation>Retirer tout ce &amp;qui attend</translation>
    </message>
    <message>
        <source>Remove the LoRA “{lora}”?</source>
        <translation>Retirer le LoRA «&#xa0;{lora}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>Retirer la sélection</translation>
    </message>
    <message>
        <source>Remove what was fetched for your card?</source>
        <translation>Retirer ce qui a été téléchargé pour votre carte&#xa0;?</translation>
    </message>
    <message>
        <source>Remove {model}?</source>
        <translation>Retirer {model}&#xa0;?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Removing {model}</source>
        <translation>Retrait de {model}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Residency</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Mémoire utilisée</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>the program</comment>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>a deleted picture</comment>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n pictures</source>
        <comment>Restore %n picture</comment>
        <translation>
            <numerusform>Restaurer %n image</numerusform>
            <numerusform>Restaurer %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Run &amp;next</source>
        <comment>a job</comment>
        <translation>Lancer e&amp;nsuite</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a job in the queue</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Running sweep, {left} of {count} left: {words}</source>
        <translation>Série en cours, reste {left} sur {count}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Running, {saved} of {count} kept</source>
        <translation>En cours, déjà {saved} sur {count}</translation>
    </message>
    <message>
        <source>S&amp;lide show</source>
        <translation>&amp;Diaporama</translation>
    </message>
    <message>
        <source>S&amp;weep…</source>
        <translation>&amp;Série…</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>TAILLE</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <source>Say what you would like to see</source>
        <translation>Dites ce que vous voulez voir</translation>
    </message>
    <message>
        <source>Say what you would like to see, in a few words.</source>
        <translation>Dites ce que vous voulez voir, en quelques mots.</translation>
    </message>
    <message>
        <source>Say when the queue ends</source>
        <translation>Prévenir à la fin de la file</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Search the earlier prompts</source>
        <translation>Rechercher dans les prompts précédents</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <source>Search your pictures</source>
        <translation>Rechercher dans vos images</translation>
    </message>
    <message>
        <source>Search: fox, seed:42, rating:&gt;=4, -snow</source>
        <comment>seed: and rating: are typed so; prompts are English</comment>
        <translation>Rechercher&#xa0;: fox, seed:42, rating:&gt;=4, -snow</translation>
    </message>
    <message>
        <source>Seconds are by the clock, for each picture.</source>
        <translation>Les secondes sont celles de l’horloge, pour chaque image.</translation>
    </message>
    <message>
        <source>See it come</source>
        <translation>Regardez-la naître</translation>
    </message>
    <message>
        <source>See the models</source>
        <translation>Voir les modèles</translation>
    </message>
    <message>
        <source>Seed of Stage B: the fine detail. It follows the composition, unless it is locked.</source>
        <translation>Graine de Stage B&#xa0;: le détail fin. Elle suit la composition, sauf si elle est verrouillée.</translation>
    </message>
    <message>
        <source>Seed of Stage C: what is where. A new one each time, unless it is locked.</source>
        <translation>Graine de Stage C&#xa0;: la place de chaque chose. Une nouvelle à chaque fois, sauf si elle est verrouillée.</translation>
    </message>
    <message numerus="yes">
        <source>Select all %n pictures of this day</source>
        <comment>Select the picture of this day</comment>
        <translation>
            <numerusform>Sélectionner l’image de ce jour</numerusform>
            <numerusform>Sélectionner les %n images de ce jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n pictures of this month</source>
        <comment>Select the picture of this month</comment>
        <translation>
            <numerusform>Sélectionner l’image de ce mois</numerusform>
            <numerusform>Sélectionner les %n images de ce mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n pictures of this year</source>
        <comment>Select the picture of this year</comment>
        <translation>
            <numerusform>Sélectionner l’image de cette année</numerusform>
            <numerusform>Sélectionner les %n images de cette année</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two to {most} pictures to compare them: Ctrl+click adds one.</source>
        <translation>Sélectionnez de deux à {most} images pour les comparer&#xa0;: Ctrl+clic en ajoute une.</translation>
    </message>
    <message>
        <source>Separate tags with commas. They are found with tag:name.</source>
        <comment>tag: is typed so in all languages</comment>
        <translation>Séparez les étiquettes par des virgules. On les retrouve avec tag:nom.</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Several pictures</source>
        <translation>Plusieurs images</translation>
    </message>
    <message>
        <source>Shared with</source>
        <comment>other models</comment>
        <translation>Partagé avec</translation>
    </message>
    <message>
        <source>Sheets</source>
        <comment>direction of a sweep: one grid for each value</comment>
        <translation>Planches</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <comment>keys</comment>
        <translation>Maj+flèches</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Voir le dossier</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>A&amp;fficher dans le dossier</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show it at 100 %</source>
        <translation>L’afficher à 100&#xa0;%</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>L’afficher en grand</translation>
    </message>
    <message>
        <source>Show its file in the file manager</source>
        <translation>Montrer son fichier dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Show pictures in the making</source>
        <translation>Montrer les images en création</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Voir le fichier</translation>
    </message>
    <message>
        <source>Show the new pictures</source>
        <translation>Afficher les nouvelles images</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Afficher l’image entière</translation>
    </message>
    <message>
        <source>Show the whole pictures</source>
        <translation>Afficher les images entières</translation>
    </message>
    <message>
        <source>Show them at 100 %</source>
        <translation>Les afficher à 100&#xa0;%</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Sides</source>
        <extracomment>of the picture</extracomment>
        <translation>Côtés</translation>
    </message>
    <message>
        <source>Sides</source>
        <comment>of the picture</comment>
        <translation>Côtés</translation>
    </message>
    <message>
        <source>Sides go in steps of {step}.</source>
        <translation>Les côtés sont des multiples de {step}.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a file</comment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Taille des images</translation>
    </message>
    <message>
        <source>Size of the pictures in the gallery</source>
        <translation>Taille des images dans la galerie</translation>
    </message>
    <message>
        <source>Sketch {number}</source>
        <translation>Esquisse {number}</translation>
    </message>
    <message>
        <source>Sketches come once a few pictures of this model are finished: it learns from them how compositions look.</source>
        <translation>Les esquisses viendront quand quelques images de ce modèle seront terminées&#xa0;: elles lui montrent à quoi ressemblent les compositions.</translation>
    </message>
    <message>
        <source>Slide show</source>
        <translation>Diaporama</translation>
    </message>
    <message>
        <source>Sliders, or side by side</source>
        <translation>Curseurs, ou côte à côte</translation>
    </message>
    <message>
        <source>Small files that add something to the composition (Stage C): an object, a figure, a manner. They are added in this order.</source>
        <translation>De petits fichiers qui ajoutent quelque chose à la composition (Stage C)&#xa0;: un objet, un personnage, une manière. Ils s’ajoutent dans cet ordre.</translation>
    </message>
    <message>
        <source>Small pictures of simple things: one of 34 objects, or one or two shapes, on a plain background.</source>
        <translation>Petites images de choses simples&#xa0;: un objet parmi 34, ou une ou deux formes, sur fond uni.</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>Images plus petites</translation>
    </message>
    <message>
        <source>Something in the program itself went wrong while it measured.</source>
        <translation>Quelque chose s’est mal passé dans le programme pendant la mesure.</translation>
    </message>
    <message>
        <source>Something in the program itself went wrong.</source>
        <translation>Quelque chose s’est mal passé dans le programme.</translation>
    </message>
    <message>
        <source>Square {ratio}, {size}</source>
        <translation>Carré {ratio}, {size}</translation>
    </message>
    <message>
        <source>Square {ratio}, {size}, untrained</source>
        <translation>Carré {ratio}, {size}, non entraîné</translation>
    </message>
    <message>
        <source>Stack neighbours that were made alike: the same words and settings, other seeds</source>
        <translation>Empiler les voisines créées de la même façon&#xa0;: mêmes mots et réglages, autres graines</translation>
    </message>
    <message>
        <source>Stack what was made alike</source>
        <translation>Empiler les images semblables</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Stages, columns</source>
        <translation>Phases, colonnes</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>Step {step} of {steps}, about {time} left.</source>
        <translation>Étape {step} sur {steps}, encore {time} environ.</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>of the training</comment>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Steps of 128, as trained</source>
        <translation>Multiples de 128, comme appris</translation>
    </message>
    <message>
        <source>Steps of 64, true to size</source>
        <translation>Multiples de 64, taille exacte</translation>
    </message>
    <message>
        <source>Stock diffusers can&apos;t draw this picture&apos;s composition, and its file doesn&apos;t hold it any more.</source>
        <translation>Diffusers d’origine ne sait pas dessiner la composition de cette image, et son fichier ne la contient plus.</translation>
    </message>
    <message>
        <source>Stock diffusers can&apos;t draw this picture: it has no mode that re-uses answers of the step before, as fast does. The command line can draw it.</source>
        <translation>Diffusers d’origine ne sait pas dessiner cette image&#xa0;: il n’a pas de mode qui réemploie les réponses de l’étape d’avant, comme Rapide. La ligne de commande sait la dessiner.</translation>
    </message>
    <message>
        <source>Stock diffusers can&apos;t paint this picture: it is true to a size of another shape than its composition&apos;s. The command line can.</source>
        <translation>Diffusers d’origine ne sait pas peindre cette image&#xa0;: sa taille exacte n’a pas les proportions de sa composition. La ligne de commande le sait.</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>on a button: do it</comment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop &amp;after this picture</source>
        <translation>Arrêter &amp;après cette image</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Stop now and pause the &amp;rest</source>
        <translation>Arrêter et suspendre le res&amp;te</translation>
    </message>
    <message>
        <source>Stop now, after this picture, or after this job</source>
        <translation>Arrêter maintenant, après cette image ou après cette tâche</translation>
    </message>
    <message>
        <source>Stop this</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a job in the queue</comment>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Stopped, {saved} of {count} kept</source>
        <translation>Arrêtée après {saved} sur {count}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <comment>by the user, before it was done</comment>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Stopped. The same folder, words and name go on where it was left.</source>
        <translation>Arrêté. Le même dossier, les mêmes mots et le même nom reprennent là où on en était.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Stops at once and keeps a finished composition</source>
        <translation>Arrête aussitôt et conserve une composition terminée</translation>
    </message>
    <message>
        <source>Strength of {lora}</source>
        <translation>Force de {lora}</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Style</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Style</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Styles</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Sweep ended early, {left} of {count} missing: {words}</source>
        <translation>Série inachevée, il en manque {left} sur {count}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Sweep of {prompt}: {directions}</source>
        <translation>Série sur {prompt}&#xa0;: {directions}</translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation>Série…</translation>
    </message>
    <message>
        <source>Syntax</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Écriture des poids</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>TEXTURE</source>
        <translation>TEXTURE</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n pictures</source>
        <comment>Tags of %n picture</comment>
        <translation>
            <numerusform>Étiquettes de %n image</numerusform>
            <numerusform>Étiquettes de %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Take a prior from a file</source>
        <translation>Prendre un prior dans un fichier</translation>
    </message>
    <message>
        <source>Take a prior from a file…</source>
        <translation>Prendre un prior dans un fichier…</translation>
    </message>
    <message>
        <source>Take a tour of three minutes</source>
        <translation>Faire la visite de trois minutes</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Take out of favourites</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Take out {lora}</source>
        <translation>Enlever {lora}</translation>
    </message>
    <message>
        <source>Take the composition seed of the chosen picture</source>
        <translation>Prendre la graine de composition de l’image choisie</translation>
    </message>
    <message>
        <source>Take the texture seed of the chosen picture</source>
        <translation>Prendre la graine de texture de l’image choisie</translation>
    </message>
    <message>
        <source>Take them from there</source>
        <translation>Les réattribuer</translation>
    </message>
    <message>
        <source>Take {pane} out of the window, or put it back</source>
        <translation>Détacher {pane} de la fenêtre, ou l’y remettre</translation>
    </message>
    <message>
        <source>Take {title} off the list? Its files in {names} stay where they are.</source>
        <translation>Retirer {title} de la liste&#xa0;? Ses fichiers dans {names} restent où ils sont.</translation>
    </message>
    <message>
        <source>Taken in: {models}.</source>
        <translation>Importation faite&#xa0;: {models}.</translation>
    </message>
    <message>
        <source>Tall {ratio}, {size}</source>
        <translation>Portrait {ratio}, {size}</translation>
    </message>
    <message>
        <source>Tall {ratio}, {size}, untrained</source>
        <translation>Portrait {ratio}, {size}, non entraîné</translation>
    </message>
    <message>
        <source>Tell me more…</source>
        <translation>En savoir plus…</translation>
    </message>
    <message>
        <source>Terms: {licence}</source>
        <comment>of a package</comment>
        <translation>Conditions&#xa0;: {licence}</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Texture</translation>
    </message>
    <message>
        <source>Texture 4</source>
        <translation>Texture 4</translation>
    </message>
    <message>
        <source>Texture 8, the same composition</source>
        <translation>Texture 8, même composition</translation>
    </message>
    <message>
        <source>Texture guidance</source>
        <translation>Guidage de texture</translation>
    </message>
    <message>
        <source>Texture guidance</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Guidage de texture</translation>
    </message>
    <message>
        <source>Texture seed</source>
        <translation>Graine de texture</translation>
    </message>
    <message>
        <source>Texture steps</source>
        <translation>Étapes de texture</translation>
    </message>
    <message>
        <source>Texture steps</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Étapes de texture</translation>
    </message>
    <message>
        <source>Texture, picture {number} of {count}.</source>
        <comment>read aloud when this stage begins</comment>
        <translation>Texture, image {number} sur {count}.</translation>
    </message>
    <message>
        <source>Texture.</source>
        <comment>read aloud when this stage begins</comment>
        <translation>Texture.</translation>
    </message>
    <message>
        <source>Texture: the fine detail</source>
        <translation>Texture&#xa0;: le détail fin</translation>
    </message>
    <message>
        <source>That job had begun already, so it stays as it was. What you changed waits as a job of its own.</source>
        <translation>Cette tâche avait déjà commencé et reste donc telle quelle. Ce que vous avez modifié attend comme une tâche à part.</translation>
    </message>
    <message>
        <source>The GPU ran out of memory in the {stage} stage. It goes on from there: {where}.</source>
        <translation>Le GPU a manqué de mémoire pendant la phase {stage}. La suite reprend de là&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>The GPU ran out of memory in the {stage} stage. What was finished is kept; a smaller picture, or one stage at a time, needs less.</source>
        <translation>Le GPU a manqué de mémoire pendant la phase {stage}. Ce qui était fini est conservé&#xa0;; une image plus petite, ou une phase à la fois, en demande moins.</translation>
    </message>
    <message>
        <source>The GPU stopped answering. Close the program and open it again; if that doesn&apos;t help, restart the machine. What was finished is kept.</source>
        <translation>Le GPU ne répond plus. Fermez le programme et rouvrez-le&#xa0;; si cela ne suffit pas, redémarrez l’ordinateur. Ce qui était fini est conservé.</translation>
    </message>
    <message>
        <source>The GPU&apos;s memory is too small for this model, so the processor draws.</source>
        <translation>La mémoire du GPU est trop petite pour ce modèle, donc le processeur dessine.</translation>
    </message>
    <message>
        <source>The LoRA “{lora}” is in the trash. Put back from there, it is offered again.</source>
        <translation>Le LoRA «&#xa0;{lora}&#xa0;» est dans la corbeille du système. Remis à sa place, il est proposé à nouveau.</translation>
    </message>
    <message>
        <source>The LoRA “{name}” is learnt, and added to the next picture.</source>
        <translation>Le LoRA «&#xa0;{name}&#xa0;» est appris et s’ajoutera à la prochaine image.</translation>
    </message>
    <message>
        <source>The address that torch&apos;s install page names for your card.</source>
        <translation>L’adresse que la page d’installation de torch indique pour votre carte.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>The bin is empty. Deleted pictures stay here for 30 days.</source>
        <translation>La corbeille est vide. Les images supprimées restent ici 30 jours.</translation>
    </message>
    <message>
        <source>The chosen picture, or the one in the making</source>
        <translation>L’image choisie, ou celle en création</translation>
    </message>
    <message>
        <source>The collections that it is in</source>
        <translation>Les collections où elle se trouve</translation>
    </message>
    <message>
        <source>The command that makes this picture is on the clipboard.</source>
        <translation>La commande qui crée cette image est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The composition seed</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Graine de composition</translation>
    </message>
    <message>
        <source>The composition that this begins from isn&apos;t there (any more). If its picture was moved, put it back, or rebuild the history.</source>
        <translation>La composition de départ n’est pas (ou plus) là. Si son image a été déplacée, remettez-la, ou reconstruisez l’historique.</translation>
    </message>
    <message>
        <source>The copy is called {name}.</source>
        <translation>La copie s’appelle {name}.</translation>
    </message>
    <message>
        <source>The disk is full: {path} couldn&apos;t be written. Make some room and try again; nothing kept was lost.</source>
        <translation>Le disque est plein&#xa0;: {path} n’a pas pu être écrit. Faites un peu de place et réessayez&#xa0;; rien de ce qui est conservé n’est perdu.</translation>
    </message>
    <message>
        <source>The download ended without saying why. What has come is kept; go on, and it takes up from there.</source>
        <translation>Le téléchargement s’est arrêté sans dire pourquoi. Ce qui est arrivé est conservé&#xa0;; reprenez, et il continue de là.</translation>
    </message>
    <message>
        <source>The driver of the NVIDIA card is too old: it is {said}, and it takes 560. Update it first?</source>
        <translation>Le pilote de la carte NVIDIA est trop ancien&#xa0;: c’est le {said}, et il faut le 560. Le mettre à jour d’abord&#xa0;?</translation>
    </message>
    <message>
        <source>The file of the LoRA “{name}” isn&apos;t the one that was used then, so the picture would be another. Add the old file again, or choose the LoRA anew.</source>
        <translation>Le fichier du LoRA «&#xa0;{name}&#xa0;» n’est plus celui d’alors, l’image serait donc une autre. Remettez l’ancien fichier, ou choisissez à nouveau le LoRA.</translation>
    </message>
    <message>
        <source>The file of this picture is damaged and can&apos;t be read; its recipe is still here.</source>
        <translation>Le fichier de cette image est endommagé et illisible&#xa0;; sa recette est toujours là.</translation>
    </message>
    <message>
        <source>The file of this picture isn&apos;t where it was. Move it back and it is found again.</source>
        <translation>Le fichier de cette image n’est plus à sa place. Remettez-le, et elle est retrouvée.</translation>
    </message>
    <message>
        <source>The file of this picture isn&apos;t where it was. Move it back and it is found again; its recipe is still here.</source>
        <translation>Le fichier de cette image n’est plus à sa place. Remettez-le, et elle est retrouvée&#xa0;; sa recette est toujours là.</translation>
    </message>
    <message>
        <source>The file of this picture isn&apos;t where it was. Move it back, or delete the entry.</source>
        <translation>Le fichier de cette image n’est plus à sa place. Remettez-le, ou supprimez l’entrée.</translation>
    </message>
    <message>
        <source>The file that this is kept in was damaged, so a new one was begun. The old one is kept as {file}.</source>
        <translation>Le fichier où cela est conservé était endommagé ; un nouveau a donc été commencé. L’ancien est conservé sous {file}.</translation>
    </message>
    <message>
        <source>The files of the model “{wanted}” aren&apos;t those of then, so the picture would be another. Put the old files back, or draw it anew with those of now.</source>
        <translation>Les fichiers du modèle «&#xa0;{wanted}&#xa0;» ne sont plus ceux d’alors, l’image serait donc une autre. Remettez les anciens fichiers, ou redessinez-la avec ceux de maintenant.</translation>
    </message>
    <message>
        <source>The files of {model} have changed since then. The picture will come out differently.</source>
        <translation>Les fichiers de {model} ont changé depuis. L’image sera différente.</translation>
    </message>
    <message>
        <source>The first of the words is the one that others are put in place of, so it can&apos;t be empty.</source>
        <translation>Le premier des mots est celui dont les autres prennent la place, il ne peut donc pas être vide.</translation>
    </message>
    <message>
        <source>The first one installed</source>
        <translation>Le premier installé</translation>
    </message>
    <message>
        <source>The first one, the last one</source>
        <translation>La première, la dernière</translation>
    </message>
    <message>
        <source>The folder with the pictures</source>
        <translation>Le dossier des images</translation>
    </message>
    <message>
        <source>The index of your pictures was damaged and has been made anew from them. The old one is kept as {file}.</source>
        <translation>L’index de vos images était endommagé et a été refait à partir d’elles. L’ancien est conservé sous {file}.</translation>
    </message>
    <message>
        <source>The job stays as it was</source>
        <translation>La tâche reste telle quelle</translation>
    </message>
    <message>
        <source>The job stops when this picture is kept.</source>
        <translation>La tâche s’arrête une fois cette image conservée.</translation>
    </message>
    <message>
        <source>The last time, the program was ended by a fault in one of its libraries.</source>
        <translation>La dernière fois, une erreur dans une de ses bibliothèques a mis fin au programme.</translation>
    </message>
    <message>
        <source>The machine ran out of memory in the {stage} stage. It goes on from there: {where}.</source>
        <translation>L’ordinateur a manqué de mémoire pendant la phase {stage}. La suite reprend de là&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>The machine ran out of memory in the {stage} stage. What was finished is kept; a smaller picture, or one stage at a time, needs less.</source>
        <translation>L’ordinateur a manqué de mémoire pendant la phase {stage}. Ce qui était fini est conservé&#xa0;; une image plus petite, ou une phase à la fois, en demande moins.</translation>
    </message>
    <message numerus="yes">
        <source>The median of %n rounds.</source>
        <comment>The median of %n round.</comment>
        <translation>
            <numerusform>La médiane de %n tour.</numerusform>
            <numerusform>La médiane de %n tours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model in {folder} isn&apos;t complete: {file} is missing. Copy it there, or choose another model.</source>
        <translation>Le modèle dans {folder} n’est pas complet&#xa0;: il manque {file}. Copiez-le là, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model learnt pictures whose sides are multiples of 128. True to size, the texture is painted on just as many cells as the picture has, so that sides can be multiples of 64; nothing was trained like that.</source>
        <translation>Le modèle a appris des images dont les côtés sont des multiples de 128. En taille exacte, la texture n’est peinte que sur les cases de l’image, si bien que les côtés peuvent être des multiples de 64&#xa0;; aucun modèle n’a été entraîné ainsi.</translation>
    </message>
    <message>
        <source>The model learnt prompts of one length. Cut: what goes beyond is left out, and shown in grey. In parts: the composition reads all of it, which it was never trained on. Plain text is always cut.</source>
        <translation>Le modèle a appris des prompts d’une seule longueur. Coupés&#xa0;: ce qui dépasse est laissé de côté et affiché en gris. Par morceaux&#xa0;: la composition lit tout, ce à quoi elle n’a jamais été entraînée. Le texte simple est toujours coupé.</translation>
    </message>
    <message>
        <source>The model {model} isn&apos;t installed here, so its folder can&apos;t be named.</source>
        <translation>Le modèle {model} n’est pas installé ici, son dossier ne peut donc pas être indiqué.</translation>
    </message>
    <message>
        <source>The model&apos;s file {file} doesn&apos;t fit: expected {expected}, found {found}. It seems to belong to another model.</source>
        <translation>Le fichier {file} du modèle ne convient pas&#xa0;: attendu {expected}, trouvé {found}. Il semble appartenir à un autre modèle.</translation>
    </message>
    <message>
        <source>The model&apos;s file {file} is damaged: {reason}. Fetch it again, or choose another model.</source>
        <translation>Le fichier {file} du modèle est endommagé&#xa0;: {reason}. Téléchargez-le à nouveau, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The networks couldn&apos;t be compiled on this machine, so this is drawn as in the mode exact.</source>
        <translation>Les réseaux n’ont pas pu être compilés sur cet ordinateur&#xa0;; l’image est donc dessinée en mode Exact.</translation>
    </message>
    <message>
        <source>The notification is heard as well as seen.</source>
        <translation>La notification s’entend aussi.</translation>
    </message>
    <message>
        <source>The number of directions of a sweep</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Nombre de directions d’une série</translation>
    </message>
    <message>
        <source>The number of pictures in a sweep</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Nombre d’images d’une série</translation>
    </message>
    <message>
        <source>The number of pictures to start from</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Nombre d’images de départ</translation>
    </message>
    <message>
        <source>The one before, the next one</source>
        <translation>La précédente, la suivante</translation>
    </message>
    <message>
        <source>The other files were left alone.</source>
        <translation>Les autres fichiers n’ont pas été touchés.</translation>
    </message>
    <message>
        <source>The other seed of the composition.</source>
        <translation>L’autre graine de la composition.</translation>
    </message>
    <message>
        <source>The part for the GPU (torch {version}) belongs to another version of Wurst Desktop, so the processor draws. Add the one for this version?</source>
        <translation>Le module GPU (torch {version}) appartient à une autre version de Wurst Desktop, donc le processeur dessine. Ajouter celui de cette version&#xa0;?</translation>
    </message>
    <message>
        <source>The part for the GPU can&apos;t be loaded any more ({said}). It is left out from the next start on, and the processor draws: start the program again.</source>
        <translation>Le module GPU ne se charge plus ({said}). Il est laissé de côté dès le prochain démarrage, et le processeur dessine&#xa0;: redémarrez le programme.</translation>
    </message>
    <message>
        <source>The part for the GPU couldn&apos;t be loaded, so it is left out, and the processor draws. Add it again?</source>
        <translation>Le module GPU n’a pas pu se charger&#xa0;; il est donc laissé de côté, et le processeur dessine. L’ajouter à nouveau&#xa0;?</translation>
    </message>
    <message>
        <source>The part for the GPU is here (torch {version}, {size}).</source>
        <translation>Le module GPU est là (torch {version}, {size}).</translation>
    </message>
    <message>
        <source>The part for the GPU isn&apos;t here yet: pictures are drawn by the processor.</source>
        <translation>Le module GPU n’est pas encore là&#xa0;: c’est le processeur qui dessine les images.</translation>
    </message>
    <message>
        <source>The picture is made again.</source>
        <translation>L’image est recréée.</translation>
    </message>
    <message>
        <source>The processor draws then. To draw on the GPU again, it has to be fetched once more: about 3 GB.</source>
        <translation>Le processeur dessinera alors. Pour dessiner de nouveau avec le GPU, il faudra le télécharger encore une fois&#xa0;: environ 3&#xa0;Go.</translation>
    </message>
    <message>
        <source>The program ended without being closed the last time. Your words, your pictures and the queue are all here.</source>
        <translation>La dernière fois, le programme s’est arrêté sans être fermé. Vos mots, vos images et la file d’attente sont tous là.</translation>
    </message>
    <message>
        <source>The program may not write to {path} ({reason}). Choose another folder?</source>
        <translation>Le programme n’a pas le droit d’écrire dans {path} ({reason}). Choisir un autre dossier&#xa0;?</translation>
    </message>
    <message>
        <source>The prompt</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>The public texture and pixels, with a composition from elsewhere.</source>
        <translation>La texture et les pixels publics, avec une composition venue d’ailleurs.</translation>
    </message>
    <message>
        <source>The queue can&apos;t be shown yet. {reason} It comes by itself when there is room.</source>
        <translation>La file d’attente ne peut pas encore être affichée. {reason} Elle apparaîtra d’elle-même dès qu’il y aura de la place.</translation>
    </message>
    <message>
        <source>The queue ended</source>
        <translation>La file est terminée</translation>
    </message>
    <message>
        <source>The queue ended, with mishaps</source>
        <translation>La file est terminée, avec des incidents</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>La file est en pause</translation>
    </message>
    <message numerus="yes">
        <source>The queue is paused, since %n jobs in a row ended the same way. {note}</source>
        <comment>The queue is paused, since %n job in a row ended the same way. {note}</comment>
        <translation>
            <numerusform>La file d’attente est en pause, car %n tâche de suite a fini de la même façon. {note}</numerusform>
            <numerusform>La file d’attente est en pause, car %n tâches de suite ont fini de la même façon. {note}</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is paused. {reason}</source>
        <translation>La file d’attente est en pause. {reason}</translation>
    </message>
    <message>
        <source>The queue is paused. {reason} It goes on by itself when there is room.</source>
        <translation>La file d’attente est en pause. {reason} Elle reprend d’elle-même dès qu’il y a de la place.</translation>
    </message>
    <message numerus="yes">
        <source>The queue is paused: %n jobs wait</source>
        <comment>The queue is paused: %n job waits</comment>
        <translation>
            <numerusform>La file est en pause&#xa0;: %n tâche attend</numerusform>
            <numerusform>La file est en pause&#xa0;: %n tâches attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queue is paused: %n jobs wait ({time})</source>
        <comment>The queue is paused: %n job waits ({time})</comment>
        <translation>
            <numerusform>La file est en pause&#xa0;: %n tâche attend ({time})</numerusform>
            <numerusform>La file est en pause&#xa0;: %n tâches attendent ({time})</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is paused: what runs is finished, and nothing else is begun.</source>
        <translation>La file d’attente est en pause&#xa0;: ce qui tourne est terminé, et rien d’autre ne commence.</translation>
    </message>
    <message>
        <source>The queue stands still</source>
        <translation>La file d’attente est arrêtée</translation>
    </message>
    <message>
        <source>The report is for those who mend the program. It leaves out your folders and your name, and isn&apos;t sent anywhere.</source>
        <translation>Le rapport s’adresse à ceux qui réparent le programme. Il laisse de côté vos dossiers et votre nom, et n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>The report leaves out your words, your folders and your name.</source>
        <translation>Le rapport laisse de côté vos mots, vos dossiers et votre nom.</translation>
    </message>
    <message>
        <source>The roof is the rate of plain matrix products: {rate} GFLOP a second.</source>
        <translation>Le plafond est le débit de simples produits de matrices&#xa0;: {rate} GFLOP par seconde.</translation>
    </message>
    <message>
        <source>The same in smaller steps</source>
        <translation>Idem, plus finement</translation>
    </message>
    <message>
        <source>The same request, made with the same: the pictures are equal.</source>
        <translation>La même demande, avec les mêmes moyens&#xa0;: les images sont identiques.</translation>
    </message>
    <message>
        <source>The same request. What may make them differ is what they were made with:</source>
        <translation>La même demande. Ce qui peut les rendre différentes, ce sont les moyens&#xa0;:</translation>
    </message>
    <message>
        <source>The same words and seeds as just before draw the same again. For something else, throw the dice of the composition or the texture.</source>
        <translation>Les mêmes mots et les mêmes graines redonnent le même résultat. Pour autre chose, relancez le dé de la composition ou de la texture.</translation>
    </message>
    <message>
        <source>The search “{name}” is forgotten.</source>
        <translation>La recherche «&#xa0;{name}&#xa0;» est oubliée.</translation>
    </message>
    <message>
        <source>The search “{name}” was there already; it looks for something else now.</source>
        <translation>La recherche «&#xa0;{name}&#xa0;» existait déjà&#xa0;; elle cherche maintenant autre chose.</translation>
    </message>
    <message>
        <source>The seed of the fine detail (the decoder, Stage B)</source>
        <translation>La graine du détail fin (le décodeur, Stage B)</translation>
    </message>
    <message>
        <source>The seed of what is where (the prior, Stage C)</source>
        <translation>La graine de la place de chaque chose (le prior, Stage C)</translation>
    </message>
    <message>
        <source>The settings couldn&apos;t be read ({reason}), so the usual ones are in use. The old file is kept as {backup}.</source>
        <translation>Les réglages n’ont pas pu être lus ({reason}), ceux par défaut servent donc. L’ancien fichier est conservé sous {backup}.</translation>
    </message>
    <message>
        <source>The shape of the picture, and beneath it how many are made at one press of Generate.</source>
        <translation>La forme de l’image et, au-dessous, combien en crée un appui sur Générer.</translation>
    </message>
    <message>
        <source>The share of the second picture</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Part de la deuxième image</translation>
    </message>
    <message>
        <source>The strength</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Force</translation>
    </message>
    <message>
        <source>The strength of a LoRA</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Force d’un LoRA</translation>
    </message>
    <message>
        <source>The style “{name}” is removed.</source>
        <translation>Le style «&#xa0;{name}&#xa0;» est retiré.</translation>
    </message>
    <message>
        <source>The style “{name}” was there already; it says something else now.</source>
        <translation>Le style «&#xa0;{name}&#xa0;» existait déjà&#xa0;; il dit maintenant autre chose.</translation>
    </message>
    <message>
        <source>The system&apos;s trash doesn&apos;t take {path} ({reason}). It is left as it was.</source>
        <translation>La corbeille du système n’accepte pas {path} ({reason}). Il est resté tel quel.</translation>
    </message>
    <message>
        <source>The text under &quot;without&quot;</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Texte sous «&#xa0;Sans&#xa0;»</translation>
    </message>
    <message>
        <source>The texture seed</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Graine de texture</translation>
    </message>
    <message>
        <source>The training couldn&apos;t be started: another program can&apos;t be run from here.</source>
        <translation>L’apprentissage n’a pas pu commencer&#xa0;: impossible de lancer un autre programme d’ici.</translation>
    </message>
    <message>
        <source>The variation</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Variation</translation>
    </message>
    <message>
        <source>The variation seed</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Graine de variation</translation>
    </message>
    <message>
        <source>The weights are written anew in this way. Undo takes it back.</source>
        <translation>Les poids sont réécrits de cette façon. «&#xa0;Annuler&#xa0;» revient en arrière.</translation>
    </message>
    <message>
        <source>The whole picture, 100 %</source>
        <translation>L’image entière, 100&#xa0;%</translation>
    </message>
    <message>
        <source>The window is yours</source>
        <translation>La fenêtre est à vous</translation>
    </message>
    <message>
        <source>The wurst-desktop command that makes this very picture</source>
        <translation>La commande wurst-desktop qui crée exactement cette image</translation>
    </message>
    <message>
        <source>The {stage} stage came to numbers that can&apos;t be shown. Another seed or a lower guidance helps as a rule; if it doesn&apos;t, check the model&apos;s files.</source>
        <translation>La phase {stage} a abouti à des nombres impossibles à montrer. Une autre graine ou un guidage plus faible aide en général&#xa0;; sinon, vérifiez les fichiers du modèle.</translation>
    </message>
    <message>
        <source>There is a model in {folder} already. Remove that one first, or leave the new one where it is.</source>
        <translation>Il y a déjà un modèle dans {folder}. Retirez-le d’abord, ou laissez le nouveau où il est.</translation>
    </message>
    <message>
        <source>There is no LoRA “{name}” here. Installed: {installed}. Add its file under More, or with `loras import`.</source>
        <translation>Il n’y a pas de LoRA «&#xa0;{name}&#xa0;» ici. Installés&#xa0;: {installed}. Ajoutez son fichier dans «&#xa0;Plus&#xa0;», ou avec `loras import`.</translation>
    </message>
    <message>
        <source>There is no LoRA “{name}” here. None is installed yet. Add its file under More, or with `loras import`.</source>
        <translation>Il n’y a pas de LoRA «&#xa0;{name}&#xa0;» ici. Aucun n’est encore installé. Ajoutez son fichier dans «&#xa0;Plus&#xa0;», ou avec `loras import`.</translation>
    </message>
    <message>
        <source>There is no Würstchen model in {path}. It would hold a folder named decoder, or prior.</source>
        <translation>Il n’y a pas de modèle Würstchen dans {path}. Il contiendrait un dossier nommé decoder, ou prior.</translation>
    </message>
    <message>
        <source>There is no entry {entry} in the history (any more). Rebuilding the history finds lost pictures.</source>
        <translation>Il n’y a pas (ou plus) d’entrée {entry} dans l’historique. Le reconstruire retrouve les images perdues.</translation>
    </message>
    <message>
        <source>There is no list of words called “{list}”. Lists are text files in the folder “wildcards” of the settings.</source>
        <translation>Aucune liste de mots ne s’appelle «&#xa0;{list}&#xa0;». Les listes sont des fichiers texte dans le dossier «&#xa0;wildcards&#xa0;» des réglages.</translation>
    </message>
    <message>
        <source>There is no list of words for {wanted}. Make {name}.txt in the wildcards folder, or write it otherwise.</source>
        <translation>Il n’y a pas de liste de mots pour {wanted}. Créez {name}.txt dans le dossier wildcards, ou écrivez-le autrement.</translation>
    </message>
    <message>
        <source>There is no model &quot;{wanted}&quot; here. Installed: {installed}. One of these, or a folder?</source>
        <translation>Il n’y a pas de modèle «&#xa0;{wanted}&#xa0;» ici. Installés&#xa0;: {installed}. L’un d’eux, ou un dossier&#xa0;?</translation>
    </message>
    <message>
        <source>There is nothing at {path}. Is its drive connected?</source>
        <translation>Il n’y a rien à {path}. Son disque est-il branché&#xa0;?</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is room again, so the queue goes on.</source>
        <translation>Il y a de nouveau de la place, la file d’attente reprend donc.</translation>
    </message>
    <message>
        <source>There is {size} of room.</source>
        <translation>Il y a {size} de place.</translation>
    </message>
    <message>
        <source>These compositions don&apos;t fit together: their model differs, {one} and {other}. Choose another?</source>
        <translation>Ces compositions ne vont pas ensemble&#xa0;: leur modèle diffère, {one} et {other}. En choisir une autre&#xa0;?</translation>
    </message>
    <message>
        <source>These compositions don&apos;t fit together: their size differs, {one} and {other}. Choose another?</source>
        <translation>Ces compositions ne vont pas ensemble&#xa0;: leur taille diffère, {one} et {other}. En choisir une autre&#xa0;?</translation>
    </message>
    <message>
        <source>These pictures are still being read. Try again in a moment.</source>
        <translation>Ces images sont encore en lecture. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>These pictures aren&apos;t of one size, so each keeps its own.</source>
        <translation>Ces images n’ont pas toutes la même taille, chacune garde donc la sienne.</translation>
    </message>
    <message>
        <source>These pictures don&apos;t tell what made them.</source>
        <translation>Ces images ne disent pas ce qui les a créées.</translation>
    </message>
    <message>
        <source>These tags are on all of them; tags that only some have stay as they are.</source>
        <translation>Ces étiquettes sont sur toutes&#xa0;; celles que seules certaines portent restent comme elles sont.</translation>
    </message>
    <message>
        <source>These weights can&apos;t be written in this way. They stay as they are; the colours show what counts now.</source>
        <translation>Ces poids ne peuvent pas être écrits de cette façon. Ils restent tels quels&#xa0;; les couleurs montrent ce qui compte maintenant.</translation>
    </message>
    <message>
        <source>They show</source>
        <comment>label: what the pictures to learn from show</comment>
        <translation>Elles montrent</translation>
    </message>
    <message>
        <source>This Python has no pip to fetch it with. On a terminal: python -m ensurepip</source>
        <translation>Ce Python n’a pas pip pour le télécharger. Dans un terminal&#xa0;: python -m ensurepip</translation>
    </message>
    <message>
        <source>This can&apos;t be done now.</source>
        <translation>Ce n’est pas possible pour l’instant.</translation>
    </message>
    <message>
        <source>This installation uses GPUs by itself; nothing has to be added.</source>
        <translation>Cette installation utilise les GPU d’elle-même&#xa0;; il n’y a rien à ajouter.</translation>
    </message>
    <message>
        <source>This is the bin already. “Restore” in the menu brings pictures back, “Empty the bin” lets them go.</source>
        <translation>C’est déjà la corbeille. Dans le menu, «&#xa0;Restaurer&#xa0;» fait revenir les images, «&#xa0;Vider la corbeille&#xa0;» les laisse partir.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>This machine has no GPU that can be used, so the processor draws: slower, but the same pictures.</source>
        <translation>Cet ordinateur n’a pas de GPU utilisable, donc le processeur dessine&#xa0;: plus lent, mais les mêmes images.</translation>
    </message>
    <message>
        <source>This machine has no {device}. It has: {present}. &quot;auto&quot; takes the best of it.</source>
        <translation>Cet ordinateur n’a pas de {device}. Il a&#xa0;: {present}. «&#xa0;auto&#xa0;» en prend le meilleur.</translation>
    </message>
    <message>
        <source>This package brings no text of its own; its name says the terms.</source>
        <translation>Ce paquet n’apporte pas de texte&#xa0;; son nom indique les conditions.</translation>
    </message>
    <message>
        <source>This picture is being made. What made it is told here as soon as it is kept.</source>
        <translation>Cette image est en cours de création. Ce qui la crée s’affichera ici dès qu’elle sera conservée.</translation>
    </message>
    <message>
        <source>This picture was made elsewhere; what made it isn&apos;t known.</source>
        <translation>Cette image a été créée ailleurs&#xa0;; on ne sait pas ce qui l’a créée.</translation>
    </message>
    <message>
        <source>This picture was made with {program}.</source>
        <translation>Cette image a été créée avec {program}.</translation>
    </message>
    <message>
        <source>This picture was made with {wanted}, which isn&apos;t installed. {chosen} draws another one.</source>
        <translation>Cette image a été créée avec {wanted}, qui n’est pas installé. {chosen} en dessine une autre.</translation>
    </message>
    <message>
        <source>This run of the program has made no call to the network. It makes none by itself: only a download that you begin in the Models page goes out, and each of its calls is listed here.</source>
        <translation>Depuis son démarrage, le programme n’a fait aucun appel au réseau. Il n’en fait pas de lui-même&#xa0;: seul sort un téléchargement que vous lancez dans la page Modèles, et chacun de ses appels est listé ici.</translation>
    </message>
    <message>
        <source>Throw a new composition seed</source>
        <translation>Tirer une nouvelle graine de composition</translation>
    </message>
    <message>
        <source>Throw a new texture seed</source>
        <translation>Tirer une nouvelle graine de texture</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>À télécharger</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>Tokens du prompt</translation>
    </message>
    <message>
        <source>Tokens of what it shall be without</source>
        <translation>Tokens de ce qui ne doit pas y figurer</translation>
    </message>
    <message>
        <source>Torch</source>
        <translation>Torch</translation>
    </message>
    <message>
        <source>Trained further on pictures that people find beautiful: polished, but with a taste of its own.</source>
        <translation>Entraîné ensuite sur des images que les gens trouvent belles&#xa0;: soigné, mais avec un goût bien à lui.</translation>
    </message>
    <message>
        <source>Trying it out…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>Two steps of each stage were run, the others count as the second.</source>
        <translation>Deux étapes de chaque phase ont été exécutées, les autres comptent comme la deuxième.</translation>
    </message>
    <message>
        <source>Type a prompt, and each of its phrases gets a slider here.</source>
        <translation>Écrivez un prompt, et chacune de ses expressions reçoit un curseur ici.</translation>
    </message>
    <message>
        <source>Type the values, with commas between them.</source>
        <translation>Écrivez les valeurs, séparées par des virgules.</translation>
    </message>
    <message>
        <source>Type what you would like to see, then press Generate.</source>
        <translation>Écrivez ce que vous voulez voir, puis appuyez sur Générer.</translation>
    </message>
    <message>
        <source>Typed prompt</source>
        <translation>Prompt saisi</translation>
    </message>
    <message>
        <source>Typed under “without”</source>
        <translation>Saisi sous «&#xa0;sans&#xa0;»</translation>
    </message>
    <message>
        <source>U&amp;se it</source>
        <translation>Réuti&amp;liser</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Undo won&apos;t bring them back after that; the system&apos;s trash will, until it is emptied.</source>
        <comment>Undo won&apos;t bring it back after that; the system&apos;s trash will, until it is emptied.</comment>
        <translation>
            <numerusform>Ensuite, Annuler ne la ramènera plus&#xa0;; la corbeille du système le pourra, tant qu’elle n’est pas vidée.</numerusform>
            <numerusform>Ensuite, Annuler ne les ramènera plus&#xa0;; la corbeille du système le pourra, tant qu’elle n’est pas vidée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Inachevées</translation>
    </message>
    <message>
        <source>Up to {most} pictures can be dragged at once; Ctrl+C copies any number.</source>
        <translation>On peut glisser jusqu’à {most} images à la fois&#xa0;; Ctrl+C en copie autant que vous voulez.</translation>
    </message>
    <message>
        <source>Use a folder where it lies…</source>
        <translation>Utiliser un dossier sur place…</translation>
    </message>
    <message>
        <source>Use a model where it lies</source>
        <translation>Utiliser un modèle sur place</translation>
    </message>
    <message>
        <source>Use everything</source>
        <translation>Tout réutiliser</translation>
    </message>
    <message>
        <source>Use prompt</source>
        <translation>Même prompt</translation>
    </message>
    <message>
        <source>Use seed</source>
        <translation>Même graine</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Utiliser ces touches</translation>
    </message>
    <message>
        <source>Use this size</source>
        <translation>Utiliser cette taille</translation>
    </message>
    <message>
        <source>Use what another program fetched</source>
        <translation>Utiliser ce qu’un autre programme a téléchargé</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Touches par défaut</translation>
    </message>
    <message>
        <source>Usually off.</source>
        <translation>Désactivé par défaut.</translation>
    </message>
    <message>
        <source>Usually on.</source>
        <translation>Activé par défaut.</translation>
    </message>
    <message>
        <source>Usually there is no limit.</source>
        <translation>Sans limite par défaut.</translation>
    </message>
    <message>
        <source>Usually: {name}.</source>
        <translation>Par défaut&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Usually: {pattern}</source>
        <translation>Par défaut&#xa0;: {pattern}</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Variation seed</source>
        <translation>Graine de variation</translation>
    </message>
    <message>
        <source>Vary the composition</source>
        <translation>Varier la composition</translation>
    </message>
    <message>
        <source>Vary…</source>
        <translation>Varier…</translation>
    </message>
    <message>
        <source>WITHOUT</source>
        <comment>what shall not be in the picture</comment>
        <translation>SANS</translation>
    </message>
    <message>
        <source>Waiting for the next start: {settings}.</source>
        <comment>names of settings that were changed</comment>
        <translation>Attend le prochain démarrage&#xa0;: {settings}.</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>a job in the queue</comment>
        <translation>En attente</translation>
    </message>
    <message numerus="yes">
        <source>Waits, %n compositions</source>
        <comment>Waits, %n composition</comment>
        <translation>
            <numerusform>En attente, %n composition</numerusform>
            <numerusform>En attente, %n compositions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits, %n pictures</source>
        <comment>Waits, %n picture</comment>
        <translation>
            <numerusform>En attente, %n image</numerusform>
            <numerusform>En attente, %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits, sweep, {left} of {count}: {words}</source>
        <translation>Série en attente, {left} sur {count}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Waits, {saved} of {count} kept</source>
        <translation>En attente, déjà {saved} sur {count}</translation>
    </message>
    <message>
        <source>Ways to stop</source>
        <translation>Façons d’arrêter</translation>
    </message>
    <message>
        <source>Weight of {words}</source>
        <translation>Poids de {words}</translation>
    </message>
    <message>
        <source>Weights</source>
        <comment>of words in the prompt</comment>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Weights as sliders</source>
        <translation>Les poids en curseurs</translation>
    </message>
    <message>
        <source>Weights of a prior</source>
        <translation>Poids d’un prior</translation>
    </message>
    <message>
        <source>Weights of the phrases</source>
        <translation>Poids des expressions</translation>
    </message>
    <message>
        <source>Weights written as</source>
        <translation>Écriture des poids</translation>
    </message>
    <message>
        <source>What Save a copy and Export offer first. The pictures themselves stay PNG: nothing is lost.</source>
        <translation>Le format que proposent d’abord «&#xa0;Enregistrer une copie&#xa0;» et «&#xa0;Exporter&#xa0;». Les images elles-mêmes restent en PNG&#xa0;: rien n’est perdu.</translation>
    </message>
    <message>
        <source>What came (torch {said}) only uses the processor, so all stays as it was. Torch&apos;s own install page names an index that has builds for GPUs: give its address.</source>
        <translation>Ce qui est arrivé (torch {said}) n’utilise que le processeur&#xa0;; tout reste donc comme avant. La page d’installation de torch indique un index avec des versions pour GPU&#xa0;: donnez son adresse.</translation>
    </message>
    <message>
        <source>What came is torch {said}, which this program wasn&apos;t made for, so all stays as it was.</source>
        <translation>Ce qui est arrivé est torch {said}, pour lequel ce programme n’est pas fait&#xa0;; tout reste donc comme avant.</translation>
    </message>
    <message>
        <source>What comes out when the same request is made on this machine</source>
        <translation>Ce qu’il en sort quand la même demande est faite sur cet ordinateur</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>What differs in their requests:</source>
        <translation>Ce qui diffère dans leurs demandes&#xa0;:</translation>
    </message>
    <message>
        <source>What draws now is a small model that comes with the program and knows a small world. The public Würstchen model draws anything. It is free (MIT licence) and takes {size} on the disk.</source>
        <translation>Ce qui dessine maintenant est un petit modèle livré avec le programme, qui connaît un petit monde. Le modèle public Würstchen dessine tout. Il est libre et gratuit (licence MIT), et prend {size} sur le disque.</translation>
    </message>
    <message>
        <source>What is a composition seed?</source>
        <translation>Qu’est-ce qu’une graine de composition&#xa0;?</translation>
    </message>
    <message>
        <source>What is a texture seed?</source>
        <translation>Qu’est-ce qu’une graine de texture&#xa0;?</translation>
    </message>
    <message>
        <source>What is being learnt goes on</source>
        <translation>L’apprentissage en cours continue</translation>
    </message>
    <message>
        <source>What is fetched is torch, the library that computes the pictures, in a build for your card: about 3 GB over the network, and 5 GB on the disk once it is unpacked. It has a folder of its own beside your models, and goes without a trace when you remove it.</source>
        <translation>Ce qui se télécharge, c’est torch, la bibliothèque qui calcule les images, dans une version pour votre carte&#xa0;: environ 3&#xa0;Go par le réseau, et 5&#xa0;Go sur le disque une fois décompressée. Elle a son propre dossier à côté de vos modèles, et disparaît sans trace quand vous la retirez.</translation>
    </message>
    <message>
        <source>What is finished is kept. The rest goes on at the next start, with all of the queue.</source>
        <translation>Ce qui est fini est conservé. Le reste reprend au prochain démarrage, avec toute la file d’attente.</translation>
    </message>
    <message>
        <source>What is in {path} is among your models already, so nothing was changed.</source>
        <translation>Le contenu de {path} est déjà parmi vos modèles, rien n’a donc été changé.</translation>
    </message>
    <message>
        <source>What is locked</source>
        <comment>of several pictures: they share the seeds whose locks are closed</comment>
        <translation>Ce qui est verrouillé</translation>
    </message>
    <message>
        <source>What is made next doesn&apos;t count as made from that picture</source>
        <translation>Ce que vous créez ensuite ne compte plus comme issu de cette image</translation>
    </message>
    <message>
        <source>What is where stays as it is; the fine detail is painted anew. Nothing is composed.</source>
        <translation>Chaque chose reste à sa place&#xa0;; le détail fin est repeint. Rien n’est recomposé.</translation>
    </message>
    <message>
        <source>What it draws by now</source>
        <translation>Ce qu’il dessine à présent</translation>
    </message>
    <message>
        <source>What it draws on the way is shown here.</source>
        <translation>Ce qu’il dessine en chemin s’affiche ici.</translation>
    </message>
    <message>
        <source>What it takes on this machine is being found out.</source>
        <translation>On cherche ce qu’il lui faut sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What made the chosen picture. “New texture” paints it anew, “Vary” draws it a little differently, “Use everything” puts its recipe into the fields.</source>
        <translation>Ce qui a créé l’image choisie. «&#xa0;Nouvelle texture&#xa0;» la repeint, «&#xa0;Varier&#xa0;» la dessine un peu autrement, «&#xa0;Tout réutiliser&#xa0;» met sa recette dans les champs.</translation>
    </message>
    <message>
        <source>What pictures are computed on. Automatic takes the best.</source>
        <translation>Ce qui calcule les images. Automatique prend le meilleur.</translation>
    </message>
    <message>
        <source>What several pictures of one job share: what is where, or the seed of the fine detail. Usually it is what is locked, and what is where if both are.</source>
        <translation>Ce que partagent plusieurs images d’une même tâche&#xa0;: la place de chaque chose, ou la graine du détail fin. Par défaut, c’est ce qui est verrouillé, et la place de chaque chose si les deux le sont.</translation>
    </message>
    <message>
        <source>What the program is expected to take, the weights being on the disk:</source>
        <translation>Ce que le programme devrait prendre, les poids étant sur le disque&#xa0;:</translation>
    </message>
    <message>
        <source>What the sweep on {file} began from is in the fields now.</source>
        <translation>Ce dont la série sur {file} est partie est maintenant dans les champs.</translation>
    </message>
    <message>
        <source>What the window speaks. The command line speaks English.</source>
        <translation>La langue de la fenêtre. La ligne de commande parle anglais.</translation>
    </message>
    <message>
        <source>What to draw</source>
        <translation>Que dessiner</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Ce qui attend</translation>
    </message>
    <message>
        <source>What was made elsewhere can&apos;t be made again here.</source>
        <translation>Ce qui a été créé ailleurs ne peut pas être refait ici.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Qu’aimeriez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>When it is decided what is where, the fine detail is painted over it, from noise of its own. Another number keeps the composition and paints it anew. It follows the composition, unless the lock is closed.</source>
        <translation>Une fois décidée la place de chaque chose, le détail fin est peint par-dessus, à partir d’un bruit à lui. Un autre nombre garde la composition et la repeint. Il suit la composition, sauf si le cadenas est fermé.</translation>
    </message>
    <message>
        <source>Where your pictures are kept. Empty: in your own Pictures folder.</source>
        <translation>Où vos images sont conservées. Vide&#xa0;: dans votre propre dossier Images.</translation>
    </message>
    <message>
        <source>Which model draws by default. Empty: the first one that is installed.</source>
        <translation>Le modèle qui dessine par défaut. Vide&#xa0;: le premier installé.</translation>
    </message>
    <message>
        <source>While it &amp;works</source>
        <translation>Pendant le tra&amp;vail</translation>
    </message>
    <message>
        <source>While it works</source>
        <translation>Pendant le travail</translation>
    </message>
    <message>
        <source>Wide {ratio}, {size}</source>
        <translation>Paysage {ratio}, {size}</translation>
    </message>
    <message>
        <source>Wide {ratio}, {size}, untrained</source>
        <translation>Paysage {ratio}, {size}, non entraîné</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Avec un son</translation>
    </message>
    <message>
        <source>With {kept} in memory (Settings: memory use) a picture would be there {ratio} times sooner.</source>
        <translation>Avec {kept} en mémoire (Réglages&#xa0;: mémoire utilisée), une image arriverait {ratio} fois plus vite.</translation>
    </message>
    <message>
        <source>With {kept} in memory it would take {size} less, and hardly longer.</source>
        <translation>Avec {kept} en mémoire, il faudrait {size} de moins, sans guère plus de temps.</translation>
    </message>
    <message>
        <source>Without</source>
        <extracomment>what shall not be in the picture</extracomment>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Without</source>
        <comment>what shall not be in the picture</comment>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>of the prompt, that others take the place of</extracomment>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words of the prompt, the file name or the tags; the button beside it shows what else can be asked.</source>
        <translation>Des mots du prompt, du nom de fichier ou des étiquettes&#xa0;; le bouton à côté montre ce qui peut encore être demandé.</translation>
    </message>
    <message>
        <source>Wurst Desktop can&apos;t open: a part of it is broken. Nothing of yours is touched. Install it again, please.</source>
        <translation>Wurst Desktop ne peut pas s’ouvrir&#xa0;: une de ses parties est abîmée. Rien de ce qui est à vous n’est touché. Réinstallez-le, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Wurst Desktop is open already, but its window doesn&apos;t answer. End it, and try again.</source>
        <translation>Wurst Desktop est déjà ouvert, mais sa fenêtre ne répond pas. Arrêtez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Wurst Desktop is open and may be drawing with it. Close it first, and ask once more.</source>
        <translation>Wurst Desktop est ouvert et s’en sert peut-être pour dessiner. Fermez-le d’abord, puis réessayez.</translation>
    </message>
    <message>
        <source>Wurst Mini 256 (still learning)</source>
        <translation>Wurst Mini 256 (apprend encore)</translation>
    </message>
    <message>
        <source>Würstchen v2, aesthetic prior</source>
        <translation>Würstchen v2, prior esthétique</translation>
    </message>
    <message>
        <source>Würstchen v2, base prior</source>
        <translation>Würstchen v2, prior de base</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Your history in {folder} was kept by a newer version of Wurst Desktop than this one, {version}. Nothing in it was touched. Install the newer version again, and all is there.</source>
        <translation>Votre historique dans {folder} a été tenu par une version de Wurst Desktop plus récente que celle-ci, {version}. Rien n’y a été touché. Réinstallez la version plus récente, et tout est là.</translation>
    </message>
    <message>
        <source>Your pictures</source>
        <translation>Vos images</translation>
    </message>
    <message>
        <source>Your {name} could draw the pictures sooner than the processor. A part for it has to be fetched first.</source>
        <translation>Votre {name} pourrait dessiner les images plus vite que le processeur. Il faut d’abord télécharger un module pour cela.</translation>
    </message>
    <message>
        <source>a blend can&apos;t weigh {weight}</source>
        <translation>un mélange ne peut pas peser {weight}</translation>
    </message>
    <message>
        <source>a chunk is too long</source>
        <translation>un bloc est trop long</translation>
    </message>
    <message>
        <source>a folder with about 20 pictures</source>
        <translation>un dossier d’environ 20 images</translation>
    </message>
    <message>
        <source>a newer version of the program wrote it</source>
        <translation>une version plus récente du programme l’a écrit</translation>
    </message>
    <message>
        <source>a newer version of the program wrote its composition</source>
        <translation>une version plus récente du programme a écrit sa composition</translation>
    </message>
    <message>
        <source>a number, or a span such as 1..4 or 0..1+0.25</source>
        <translation>un nombre, ou un intervalle comme 1..4 ou 0..1+0.25</translation>
    </message>
    <message>
        <source>a picture</source>
        <comment>column: how long a picture takes</comment>
        <translation>une image</translation>
    </message>
    <message>
        <source>a step</source>
        <comment>column: how long a step takes</comment>
        <translation>une étape</translation>
    </message>
    <message>
        <source>a strength such as 0.5 or 0..1+0.25, with the name of a LoRA before it where there are several: ink=0.5</source>
        <translation>une force comme 0.5 ou 0..1+0.25, précédée du nom d’un LoRA s’il y en a plusieurs&#xa0;: ink=0.5</translation>
    </message>
    <message>
        <source>a weight can&apos;t be {weight}</source>
        <translation>un poids ne peut pas valoir {weight}</translation>
    </message>
    <message>
        <source>a weight can&apos;t be {weight}; it has to lie within 0 and {largest}</source>
        <translation>un poids ne peut pas valoir {weight}&#xa0;; il doit être compris entre 0 et {largest}</translation>
    </message>
    <message>
        <source>a whole number, or a span such as 4..8 or 10..50+20</source>
        <translation>un nombre entier, ou un intervalle comme 4..8 ou 10..50+20</translation>
    </message>
    <message>
        <source>a width and a height such as 1024x1536</source>
        <translation>une largeur et une hauteur comme 1024x1536</translation>
    </message>
    <message>
        <source>a {size} composition</source>
        <translation>une composition {size}</translation>
    </message>
    <message>
        <source>about {size}</source>
        <comment>of a file</comment>
        <translation>environ {size}</translation>
    </message>
    <message>
        <source>all of it</source>
        <comment>of a file: it has come</comment>
        <translation>en entier</translation>
    </message>
    <message>
        <source>all stages</source>
        <translation>toutes les phases</translation>
    </message>
    <message>
        <source>all stages on the GPU</source>
        <translation>toutes les phases sur le GPU</translation>
    </message>
    <message>
        <source>all stages on the processor</source>
        <translation>toutes les phases sur le processeur</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>une autre image</translation>
    </message>
    <message>
        <source>another picture: {differences}</source>
        <translation>une autre image&#xa0;: {differences}</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>un autre programme l’a ouvert</translation>
    </message>
    <message>
        <source>begun: {done} of {total}</source>
        <comment>a download, of which so much has come</comment>
        <translation>entamé&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>blend, {share} of the second</source>
        <comment>a picture blended of two</comment>
        <translation>mélange, {share} de la deuxième</translation>
    </message>
    <message>
        <source>blended from {one} and {other}, {share} of the second</source>
        <translation>mélange de {one} et {other}, {share} de la deuxième</translation>
    </message>
    <message>
        <source>both words, in any order</source>
        <translation>les deux mots, dans n’importe quel ordre</translation>
    </message>
    <message>
        <source>brackets are nested too deeply</source>
        <translation>trop de parenthèses imbriquées</translation>
    </message>
    <message>
        <source>by default the folder&apos;s name</source>
        <translation>par défaut, le nom du dossier</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>livré avec le programme</translation>
    </message>
    <message>
        <source>checking…</source>
        <comment>a file that has come</comment>
        <translation>vérification…</translation>
    </message>
    <message>
        <source>collection</source>
        <comment>a change; also said as “Undo collection”</comment>
        <translation>collection</translation>
    </message>
    <message>
        <source>composition</source>
        <comment>a stage of the making</comment>
        <translation>composition</translation>
    </message>
    <message>
        <source>composition (Stage C)</source>
        <translation>composition (Stage C)</translation>
    </message>
    <message>
        <source>composition only</source>
        <translation>composition seule</translation>
    </message>
    <message>
        <source>composition seed</source>
        <translation>graine de composition</translation>
    </message>
    <message>
        <source>composition {composition} in parts, texture {texture}</source>
        <translation>composition {composition} par morceaux, texture {texture}</translation>
    </message>
    <message>
        <source>composition {composition}, texture {texture}</source>
        <comment>tokens, as in: composition 3 / 77, texture 5 / 77</comment>
        <translation>composition {composition}, texture {texture}</translation>
    </message>
    <message>
        <source>composition {seed}</source>
        <translation>composition {seed}</translation>
    </message>
    <message>
        <source>compositions that wait to be finished</source>
        <translation>compositions qui attendent d’être terminées</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how a day is written, in letters of Qt&apos;s QDate: d day, MMM short month, yyyy year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>how a day is written, in letters of Qt&apos;s QDate: dddd weekday, d day, MMMM month</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>how a day is written, in letters of Qt&apos;s QDate: dddd, d, MMMM, yyyy year</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>a change; also said as “Undo delete”</comment>
        <translation>suppression</translation>
    </message>
    <message>
        <source>duplicating jobs</source>
        <comment>what can be undone, as in: Undo duplicating jobs</comment>
        <translation>duplication de tâches</translation>
    </message>
    <message>
        <source>ended early</source>
        <comment>what became of a job</comment>
        <translation>inachevée</translation>
    </message>
    <message>
        <source>exactly these words</source>
        <translation>exactement ces mots</translation>
    </message>
    <message>
        <source>expected in all</source>
        <comment>column: the memory that the program is expected to take</comment>
        <translation>prévu en tout</translation>
    </message>
    <message>
        <source>favourite</source>
        <comment>a change; also said as “Undo favourite”</comment>
        <translation>favori</translation>
    </message>
    <message>
        <source>favourite</source>
        <comment>said of a picture</comment>
        <translation>favorite</translation>
    </message>
    <message>
        <source>favourites</source>
        <comment>what a word finds in a search</comment>
        <translation>favoris</translation>
    </message>
    <message>
        <source>for example</source>
        <comment>above a few prompts to begin with</comment>
        <translation>par exemple</translation>
    </message>
    <message>
        <source>for example: {prompt}</source>
        <translation>par exemple&#xa0;: {prompt}</translation>
    </message>
    <message>
        <source>forgetting a search</source>
        <comment>what can be undone, as in: Undo forgetting a search</comment>
        <translation>oubli d’une recherche</translation>
    </message>
    <message>
        <source>four stars or more</source>
        <translation>quatre étoiles ou plus</translation>
    </message>
    <message>
        <source>from one number to another</source>
        <translation>d’un nombre à l’autre</translation>
    </message>
    <message>
        <source>full precision</source>
        <translation>pleine précision</translation>
    </message>
    <message>
        <source>getting ready…</source>
        <translation>préparation…</translation>
    </message>
    <message>
        <source>half precision</source>
        <translation>demi-précision</translation>
    </message>
    <message>
        <source>half precision (bfloat16)</source>
        <translation>demi-précision (bfloat16)</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>nombre d’images</translation>
    </message>
    <message>
        <source>importing styles</source>
        <comment>what can be undone, as in: Undo importing styles</comment>
        <translation>importation de styles</translation>
    </message>
    <message>
        <source>in the models folder</source>
        <translation>dans le dossier des modèles</translation>
    </message>
    <message>
        <source>in the style {style}</source>
        <translation>dans le style {style}</translation>
    </message>
    <message>
        <source>in this collection</source>
        <translation>dans cette collection</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>il se termine trop tôt</translation>
    </message>
    <message>
        <source>it has no columns {columns}</source>
        <translation>il n’a pas de colonnes {columns}</translation>
    </message>
    <message>
        <source>it has too many pixels</source>
        <translation>il a trop de pixels</translation>
    </message>
    <message>
        <source>it holds a sign that isn&apos;t text</source>
        <translation>il contient un signe qui n’est pas du texte</translation>
    </message>
    <message>
        <source>it holds no composition to go on from</source>
        <translation>il ne contient aucune composition d’où repartir</translation>
    </message>
    <message>
        <source>it holds something else than settings</source>
        <translation>il contient autre chose que des réglages</translation>
    </message>
    <message>
        <source>it is too short to be a safetensors file</source>
        <translation>il est trop court pour un fichier safetensors</translation>
    </message>
    <message>
        <source>it isn&apos;t a PNG</source>
        <translation>ce n’est pas un PNG</translation>
    </message>
    <message>
        <source>it isn&apos;t a picture</source>
        <translation>ce n’est pas une image</translation>
    </message>
    <message>
        <source>it isn&apos;t a safetensors file, or its header is damaged</source>
        <translation>ce n’est pas un fichier safetensors, ou son en-tête est endommagé</translation>
    </message>
    <message>
        <source>it isn&apos;t a table of styles ({reason})</source>
        <translation>ce n’est pas un tableau de styles ({reason})</translation>
    </message>
    <message>
        <source>it isn&apos;t there</source>
        <translation>il n’est pas là</translation>
    </message>
    <message>
        <source>its LoRA {lora} isn&apos;t installed, or its file has changed</source>
        <translation>son LoRA {lora} n’est pas installé, ou son fichier a changé</translation>
    </message>
    <message>
        <source>its model isn&apos;t known</source>
        <translation>son modèle n’est pas connu</translation>
    </message>
    <message>
        <source>its model {model} isn&apos;t installed</source>
        <translation>son modèle {model} n’est pas installé</translation>
    </message>
    <message>
        <source>keeping a style</source>
        <comment>what can be undone, as in: Undo keeping a style</comment>
        <translation>enregistrement d’un style</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a stage of the making: the picture is kept as a file</comment>
        <translation>conservée</translation>
    </message>
    <message>
        <source>layer by layer</source>
        <translation>couche par couche</translation>
    </message>
    <message>
        <source>layer by layer on the GPU</source>
        <translation>couche par couche sur le GPU</translation>
    </message>
    <message>
        <source>layer by layer on the processor</source>
        <translation>couche par couche sur le processeur</translation>
    </message>
    <message>
        <source>less than 1 s</source>
        <comment>a span of time: less than one second</comment>
        <translation>moins de 1&#xa0;s</translation>
    </message>
    <message>
        <source>line {number} joins tokens that aren&apos;t in the vocabulary</source>
        <translation>la ligne {number} réunit des tokens absents du vocabulaire</translation>
    </message>
    <message>
        <source>list</source>
        <comment>of words</comment>
        <translation>liste</translation>
    </message>
    <message>
        <source>long sums were added up in another order then than here</source>
        <translation>les longues sommes étaient alors additionnées dans un autre ordre qu’ici</translation>
    </message>
    <message>
        <source>made in November 2026; a year or a day will do</source>
        <translation>créées en novembre 2026&#xa0;; une année ou un jour suffit</translation>
    </message>
    <message>
        <source>made like it, {seed}</source>
        <translation>créée comme elle, {seed}</translation>
    </message>
    <message>
        <source>made with this model</source>
        <translation>créées avec ce modèle</translation>
    </message>
    <message>
        <source>model</source>
        <comment>a stage of the making</comment>
        <translation>modèle</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>most memory</source>
        <comment>column: the most memory that was taken</comment>
        <translation>mémoire maximale</translation>
    </message>
    <message>
        <source>moving jobs</source>
        <comment>what can be undone, as in: Undo moving jobs</comment>
        <translation>déplacement de tâches</translation>
    </message>
    <message>
        <source>nearly the same: {differences}</source>
        <translation>presque la même&#xa0;: {differences}</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a value in the table of what differs between pictures</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>aucune réponse n’est venue à temps</translation>
    </message>
    <message>
        <source>no sketch yet</source>
        <translation>pas encore d’esquisse</translation>
    </message>
    <message>
        <source>no {name}</source>
        <translation>pas de {name}</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a value in the table of what differs between pictures</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>not a table from tokens to numbers</source>
        <translation>ce n’est pas un tableau des tokens vers des nombres</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a value in the table of what differs between pictures</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>not whole</source>
        <comment>of a model: files are missing or damaged</comment>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>nothing to draw on</source>
        <comment>It has: …</comment>
        <translation>rien pour dessiner</translation>
    </message>
    <message>
        <source>of it not reclaimable</source>
        <comment>column: the part of the memory that the system can&apos;t take back</comment>
        <translation>dont non récupérable</translation>
    </message>
    <message>
        <source>of the roof</source>
        <comment>column: the share of what the machine can compute at most</comment>
        <translation>du plafond</translation>
    </message>
    <message>
        <source>off</source>
        <comment>guidance that is switched off</comment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>one stage at a time</source>
        <translation>une phase à la fois</translation>
    </message>
    <message>
        <source>one stage at a time on the GPU</source>
        <translation>une phase à la fois sur le GPU</translation>
    </message>
    <message>
        <source>one stage at a time on the processor</source>
        <translation>une phase à la fois sur le processeur</translation>
    </message>
    <message>
        <source>one, another, &quot;with, a comma&quot; in quotes</source>
        <comment>how several values are typed; the marks are typed too</comment>
        <translation>un, autre, &quot;avec, une virgule&quot; entre guillemets</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>order</source>
        <comment>a change of the order of pictures; also said as “Undo order”</comment>
        <translation>ordre</translation>
    </message>
    <message>
        <source>picture {number} of {count}</source>
        <translation>image {number} sur {count}</translation>
    </message>
    <message>
        <source>pixels</source>
        <comment>a stage of the making</comment>
        <translation>pixels</translation>
    </message>
    <message>
        <source>pixels (Stage A)</source>
        <translation>pixels (Stage A)</translation>
    </message>
    <message>
        <source>prepared for this machine</source>
        <comment>a part of a model: what was worked out of its weights in advance</comment>
        <translation>préparé pour cet ordinateur</translation>
    </message>
    <message>
        <source>print, portrait, for Anna</source>
        <comment>examples of tags</comment>
        <translation>impression, portrait, pour Anna</translation>
    </message>
    <message>
        <source>processor (cpu)</source>
        <translation>processeur (cpu)</translation>
    </message>
    <message>
        <source>prompt “{words}”</source>
        <comment>what was changed</comment>
        <translation>prompt «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>rated {stars}</source>
        <comment>said of a picture</comment>
        <translation>notée {stars}</translation>
    </message>
    <message>
        <source>rating</source>
        <comment>a change; also said as “Undo rating”</comment>
        <translation>note</translation>
    </message>
    <message>
        <source>red, blue: the first stands in the prompt</source>
        <comment>typed: a word of the prompt, and others for its place</comment>
        <translation>red, blue&#xa0;: le premier figure dans le prompt</translation>
    </message>
    <message>
        <source>removing a style</source>
        <comment>what can be undone, as in: Undo removing a style</comment>
        <translation>retrait d’un style</translation>
    </message>
    <message>
        <source>removing jobs</source>
        <comment>what can be undone, as in: Undo removing jobs</comment>
        <translation>retrait de tâches</translation>
    </message>
    <message>
        <source>restore</source>
        <comment>a change; also said as “Undo restore”</comment>
        <translation>restauration</translation>
    </message>
    <message>
        <source>saving a search</source>
        <comment>what can be undone, as in: Undo saving a search</comment>
        <translation>enregistrement d’une recherche</translation>
    </message>
    <message>
        <source>see its text</source>
        <translation>voir son texte</translation>
    </message>
    <message>
        <source>setting “{title}”</source>
        <comment>what was changed</comment>
        <translation>réglage «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>settings</source>
        <comment>a part of a model</comment>
        <translation>réglages</translation>
    </message>
    <message>
        <source>settings for the composition</source>
        <translation>réglages de la composition</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>so many composition steps or more</source>
        <translation>au moins tant d’étapes de composition</translation>
    </message>
    <message>
        <source>some words, and other words behind a comma</source>
        <translation>des mots, et d’autres mots après une virgule</translation>
    </message>
    <message>
        <source>something unknown</source>
        <comment>as in: something unknown then, torch 2.13 here</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>stage</source>
        <comment>column: a stage of the drawing</comment>
        <translation>phase</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>column: how many steps a stage takes</comment>
        <translation>étapes</translation>
    </message>
    <message>
        <source>stock a picture</source>
        <comment>column: how long a picture takes with the stock pipelines</comment>
        <translation>origine, une image</translation>
    </message>
    <message>
        <source>stock a step</source>
        <comment>column: how long a step takes with the stock pipelines</comment>
        <translation>origine, une étape</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>what became of a job</comment>
        <translation>arrêtée</translation>
    </message>
    <message numerus="yes">
        <source>stopped, %n compositions kept</source>
        <comment>stopped, %n composition kept</comment>
        <translation>
            <numerusform>arrêtée, %n composition conservée</numerusform>
            <numerusform>arrêtée, %n compositions conservées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped, %n pictures kept</source>
        <comment>stopped, %n picture kept</comment>
        <translation>
            <numerusform>arrêtée, %n image conservée</numerusform>
            <numerusform>arrêtée, %n images conservées</numerusform>
        </translation>
    </message>
    <message>
        <source>strength {strength}</source>
        <comment>how much a composition is drawn over</comment>
        <translation>force {strength}</translation>
    </message>
    <message>
        <source>style</source>
        <translation>style</translation>
    </message>
    <message>
        <source>tags</source>
        <comment>a change; also said as “Undo tags”</comment>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>text</source>
        <comment>a stage of the making</comment>
        <translation>texte</translation>
    </message>
    <message>
        <source>texture</source>
        <comment>a stage of the making</comment>
        <translation>texture</translation>
    </message>
    <message>
        <source>texture (Stage B)</source>
        <translation>texture (Stage B)</translation>
    </message>
    <message>
        <source>texture seed</source>
        <translation>graine de texture</translation>
    </message>
    <message>
        <source>texture {seed}</source>
        <translation>texture {seed}</translation>
    </message>
    <message>
        <source>the composition of {picture}</source>
        <translation>la composition de {picture}</translation>
    </message>
    <message>
        <source>the configuration of a {part}</source>
        <translation>la configuration de {part}</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>la connexion a été coupée</translation>
    </message>
    <message>
        <source>the copy isn&apos;t like its source</source>
        <translation>la copie n’est pas identique à l’original</translation>
    </message>
    <message>
        <source>the file is cut off: {size} bytes of {whole}</source>
        <translation>le fichier est tronqué&#xa0;: {size} octets sur {whole}</translation>
    </message>
    <message numerus="yes">
        <source>the file of %n pictures isn&apos;t there</source>
        <comment>the file of %n picture isn&apos;t there</comment>
        <translation>
            <numerusform>le fichier de %n image n’est pas là</numerusform>
            <numerusform>les fichiers de %n images ne sont pas là</numerusform>
        </translation>
    </message>
    <message>
        <source>the files of its model have changed since then</source>
        <translation>les fichiers de son modèle ont changé depuis</translation>
    </message>
    <message>
        <source>the header ends behind the end of the file</source>
        <translation>l’en-tête finit après la fin du fichier</translation>
    </message>
    <message>
        <source>the header isn&apos;t JSON</source>
        <translation>l’en-tête n’est pas en JSON</translation>
    </message>
    <message>
        <source>the header isn&apos;t a JSON object</source>
        <translation>l’en-tête n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>the id of a model</source>
        <translation>l’identifiant d’un modèle</translation>
    </message>
    <message>
        <source>the mode was “{then}” then, and is “{here}” here</source>
        <translation>le mode était alors «&#xa0;{then}&#xa0;», il est ici «&#xa0;{here}&#xa0;»</translation>
    </message>
    <message>
        <source>the mode “{mode}” takes other shortcuts here than it did then</source>
        <translation>le mode «&#xa0;{mode}&#xa0;» prend ici d’autres raccourcis qu’alors</translation>
    </message>
    <message numerus="yes">
        <source>the model doesn&apos;t read this: it lies beyond %n tokens</source>
        <comment>the model doesn&apos;t read this: it lies beyond %n token</comment>
        <translation>
            <numerusform>le modèle ne lit pas ceci&#xa0;: c’est au-delà de %n token</numerusform>
            <numerusform>le modèle ne lit pas ceci&#xa0;: c’est au-delà de %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>the number of weights ({weights}) isn&apos;t that of the prompts ({prompts})</source>
        <translation>le nombre de poids ({weights}) n’est pas celui des prompts ({prompts})</translation>
    </message>
    <message>
        <source>the pictures that were in it aren&apos;t there</source>
        <translation>les images qu’elle contenait ne sont pas là</translation>
    </message>
    <message>
        <source>the processor made its pixels for the GPU then, and doesn&apos;t here</source>
        <translation>le processeur en faisait alors les pixels pour le GPU, ici non</translation>
    </message>
    <message>
        <source>the processor makes the pixels for the GPU here, and didn&apos;t then</source>
        <translation>ici, le processeur fait les pixels pour le GPU, alors qu’avant non</translation>
    </message>
    <message>
        <source>the same, pixel for pixel</source>
        <comment>how a picture comes out here</comment>
        <translation>la même, au pixel près</translation>
    </message>
    <message>
        <source>the syntax can&apos;t be read from here on</source>
        <translation>à partir d’ici, l’écriture n’est plus lisible</translation>
    </message>
    <message numerus="yes">
        <source>the texture doesn&apos;t read this: it lies beyond %n tokens</source>
        <comment>the texture doesn&apos;t read this: it lies beyond %n token</comment>
        <translation>
            <numerusform>la texture ne lit pas ceci&#xa0;: c’est au-delà de %n token</numerusform>
            <numerusform>la texture ne lit pas ceci&#xa0;: c’est au-delà de %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>the usual folder</source>
        <translation>le dossier habituel</translation>
    </message>
    <message>
        <source>the weights in brackets have to be numbers</source>
        <translation>les poids entre parenthèses doivent être des nombres</translation>
    </message>
    <message>
        <source>the weights in these brackets have to be numbers</source>
        <translation>les poids entre ces parenthèses doivent être des nombres</translation>
    </message>
    <message>
        <source>the weights of a blend cancel out</source>
        <translation>les poids d’un mélange s’annulent</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>there is something behind the values: {size} bytes instead of {whole}</source>
        <translation>il y a quelque chose après les valeurs&#xa0;: {size} octets au lieu de {whole}</translation>
    </message>
    <message>
        <source>there is something else than expected in {names}</source>
        <translation>il y a autre chose que prévu dans {names}</translation>
    </message>
    <message>
        <source>these alternatives can&apos;t be read; they are written as {red|blue}</source>
        <translation>ces choix sont illisibles&#xa0;; ils s’écrivent {red|blue}</translation>
    </message>
    <message>
        <source>these alternatives lead nowhere; a list may name itself, or a ${word} be unknown</source>
        <translation>ces choix ne mènent nulle part&#xa0;; une liste se nomme peut-être elle-même, ou un ${word} est inconnu</translation>
    </message>
    <message>
        <source>this bracket has no partner; write \{sign} if it is meant as a sign</source>
        <translation>cette parenthèse n’a pas de pendant&#xa0;; écrivez \{sign} pour le signe lui-même</translation>
    </message>
    <message>
        <source>this composition seed</source>
        <translation>cette graine de composition</translation>
    </message>
    <message>
        <source>this follows the end of the prompt and isn&apos;t drawn</source>
        <translation>ceci vient après la fin du prompt et n’est pas dessiné</translation>
    </message>
    <message>
        <source>this is drawn as words; the syntax chosen writes a weight as (word)1.3</source>
        <translation>ceci est dessiné comme des mots&#xa0;; l’écriture choisie note un poids (word)1.3</translation>
    </message>
    <message>
        <source>this isn&apos;t a number, so it is drawn as words; a weight is written as (word:1.3)</source>
        <translation>ce n’est pas un nombre, c’est donc dessiné comme des mots&#xa0;; un poids s’écrit (word:1.3)</translation>
    </message>
    <message>
        <source>this size</source>
        <translation>cette taille</translation>
    </message>
    <message>
        <source>times sooner</source>
        <comment>column: how many times sooner than the stock pipelines</comment>
        <translation>fois plus rapide</translation>
    </message>
    <message>
        <source>used where it lies</source>
        <translation>utilisé sur place</translation>
    </message>
    <message>
        <source>varied by {strength}</source>
        <translation>variée de {strength}</translation>
    </message>
    <message>
        <source>varied from {picture}</source>
        <translation>variante de {picture}</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <comment>a part of a model</comment>
        <translation>vocabulaire</translation>
    </message>
    <message>
        <source>vocabulary for the composition</source>
        <translation>vocabulaire de la composition</translation>
    </message>
    <message>
        <source>weights</source>
        <comment>column: how the model&apos;s weights are kept in memory</comment>
        <translation>poids</translation>
    </message>
    <message>
        <source>what is in the bin, to be restored from there</source>
        <translation>ce qui est dans la corbeille, à restaurer de là</translation>
    </message>
    <message>
        <source>what should not be in it</source>
        <comment>in the empty field of the negative prompt</comment>
        <translation>ce qui ne doit pas y figurer</translation>
    </message>
    <message>
        <source>what should not be in it</source>
        <translation>ce qui ne doit pas y figurer</translation>
    </message>
    <message>
        <source>what the header says of {name} doesn&apos;t hold together</source>
        <translation>ce que l’en-tête dit de {name} ne tient pas ensemble</translation>
    </message>
    <message>
        <source>what the pictures show, for example: a lamp</source>
        <comment>leave “a lamp” English: models know only English</comment>
        <translation>ce que montrent les images, par exemple&#xa0;: a lamp</translation>
    </message>
    <message>
        <source>what to draw</source>
        <translation>ce qu’il faut dessiner</translation>
    </message>
    <message>
        <source>with this tag</source>
        <translation>avec cette étiquette</translation>
    </message>
    <message>
        <source>without this; works before all below too</source>
        <translation>sans ceci&#xa0;; marche aussi devant tout ce qui suit</translation>
    </message>
    <message>
        <source>without {words}</source>
        <translation>sans {words}</translation>
    </message>
    <message>
        <source>without: {text}</source>
        <comment>what a picture is to be without</comment>
        <translation>sans&#xa0;: {text}</translation>
    </message>
    <message>
        <source>word++, (phrase)1.3</source>
        <comment>an example of how weights are written in a prompt</comment>
        <translation>mot++, (expression)1.3</translation>
    </message>
    <message>
        <source>words for the composition</source>
        <translation>mots pour la composition</translation>
    </message>
    <message>
        <source>words for the texture</source>
        <translation>mots pour la texture</translation>
    </message>
    <message>
        <source>words, or as in the gallery: fav, rating:&gt;=4, date:2026 …</source>
        <comment>fav, rating: and date: are typed so</comment>
        <translation>des mots, ou comme dans la galerie&#xa0;: fav, rating:&gt;=4, date:2026 …</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a value in the table of what differs between pictures</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>how a year is written, in letters of Qt&apos;s QDate: yyyy year</comment>
        <translation>yyyy</translation>
    </message>
    <message numerus="yes">
        <source>{across} across, {down} down, %n sheets</source>
        <comment>{across} across, {down} down, %n sheet</comment>
        <translation>
            <numerusform>{across} en largeur, {down} en hauteur, %n planche</numerusform>
            <numerusform>{across} en largeur, {down} en hauteur, %n planches</numerusform>
        </translation>
    </message>
    <message>
        <source>{card}, driver {version}</source>
        <comment>the card&apos;s name, and the version of its driver</comment>
        <translation>{card}, pilote {version}</translation>
    </message>
    <message>
        <source>{checked}: {harms}.</source>
        <translation>{checked}&#xa0;: {harms}.</translation>
    </message>
    <message>
        <source>{device}, {memory}: {where}, {precision}</source>
        <comment>NVIDIA RTX 3060, 12 GB: all stages on the GPU, …</comment>
        <translation>{device}, {memory}&#xa0;: {where}, {precision}</translation>
    </message>
    <message>
        <source>{device}, {threads} of {cores}</source>
        <comment>how many of the processor&apos;s cores are in use</comment>
        <translation>{device}, {threads} sur {cores}</translation>
    </message>
    <message>
        <source>{direction}: its values</source>
        <translation>{direction}&#xa0;: ses valeurs</translation>
    </message>
    <message>
        <source>{direction}: what changes</source>
        <translation>{direction}&#xa0;: ce qui change</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <comment>sizes of files: how much has come</comment>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{field} can be swept in one direction only. Choose another one?</source>
        <translation>{field}&#xa0;: une seule direction possible dans une série. En choisir une autre&#xa0;?</translation>
    </message>
    <message>
        <source>{field} can be {smallest} to {largest}, and {value} lies outside. {nearest}?</source>
        <translation>{field}&#xa0;: de {smallest} à {largest}, et {value} est en dehors. {nearest}&#xa0;?</translation>
    </message>
    <message>
        <source>{field} can&apos;t be &quot;{value}&quot;. There is nothing to choose from.</source>
        <translation>{field}&#xa0;: «&#xa0;{value}&#xa0;» n’est pas possible, et il n’y a rien à choisir.</translation>
    </message>
    <message>
        <source>{field} can&apos;t be &quot;{value}&quot;. There is {offered}.</source>
        <translation>{field}&#xa0;: «&#xa0;{value}&#xa0;» n’est pas possible. Au choix&#xa0;: {offered}.</translation>
    </message>
    <message>
        <source>{field} can&apos;t be understood at &quot;{excerpt}&quot;: {reason}. Change it there, or turn weights off: under More, or by --syntax {plain}.</source>
        <translation>{field}&#xa0;: incompréhensible à partir de «&#xa0;{excerpt}&#xa0;» ({reason}). Corrigez à cet endroit, ou désactivez les poids dans «&#xa0;Plus&#xa0;» ou par --syntax {plain}.</translation>
    </message>
    <message>
        <source>{field} can&apos;t be understood at its end: {reason}. Change it there, or turn weights off: under More, or by --syntax {plain}.</source>
        <translation>{field}&#xa0;: la fin est incompréhensible ({reason}). Corrigez à cet endroit, ou désactivez les poids dans «&#xa0;Plus&#xa0;» ou par --syntax {plain}.</translation>
    </message>
    <message>
        <source>{field} can&apos;t be understood: {reason}. Change it there, or turn weights off: under More, or by --syntax {plain}.</source>
        <translation>{field}&#xa0;: incompréhensible ({reason}). Corrigez à cet endroit, ou désactivez les poids dans «&#xa0;Plus&#xa0;» ou par --syntax {plain}.</translation>
    </message>
    <message>
        <source>{file} came damaged: its SHA-256 isn&apos;t the one announced. It was thrown away; try again.</source>
        <translation>{file} est arrivé endommagé&#xa0;: son SHA-256 n’est pas celui annoncé. Il a été jeté&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>{file} came with {received} instead of {expected}. Go on later; what is whole is kept.</source>
        <translation>{file} est arrivé avec {received} au lieu de {expected}. Reprenez plus tard&#xa0;; ce qui est entier est conservé.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it changes the text encoder too, which isn&apos;t done here. Train or look for one of Stage C alone.</source>
        <translation>{file} ne peut pas servir de LoRA ici&#xa0;: il modifie aussi l’encodeur de texte, ce qui ne se fait pas ici. Entraînez-en ou cherchez-en un pour Stage C seul.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it holds no LoRA. A whole model belongs into the models folder.</source>
        <translation>{file} ne peut pas servir de LoRA ici&#xa0;: il ne contient pas de LoRA. La place d’un modèle entier est dans le dossier des modèles.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it is a relative of LoRA (such as LoHa, LoKr or DoRA), which aren&apos;t understood. Look for a plain LoRA.</source>
        <translation>{file} ne peut pas servir de LoRA ici&#xa0;: c’est un parent de LoRA (comme LoHa, LoKr ou DoRA), et ceux-là ne sont pas compris. Cherchez un LoRA ordinaire.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it is damaged ({found}). Fetch it again?</source>
        <translation>{file} ne peut pas servir de LoRA ici&#xa0;: il est endommagé ({found}). Le télécharger à nouveau&#xa0;?</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it was made for a Würstchen of another size ({found} channels). Choose the model it is for.</source>
        <translation>{file} ne peut pas servir de LoRA ici&#xa0;: il a été créé pour un Würstchen d’une autre taille ({found} canaux). Choisissez le modèle auquel il est destiné.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it was made for a Würstchen of another size. Choose the model it is for, or take it out.</source>
        <translation>{file} ne peut pas servir de LoRA ici&#xa0;: il a été créé pour un Würstchen d’une autre taille. Choisissez le modèle auquel il est destiné, ou enlevez-le.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it was made for a Würstchen of another size. Choose the model it is for.</source>
        <translation>{file} ne peut pas servir de LoRA ici&#xa0;: il a été créé pour un Würstchen d’une autre taille. Choisissez le modèle auquel il est destiné.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it was made for another model. Only LoRAs for Stage C of Würstchen fit.</source>
        <translation>{file} ne peut pas servir de LoRA ici&#xa0;: il a été créé pour un autre modèle. Seuls les LoRA pour Stage C de Würstchen conviennent.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it was made for {found}, a Würstchen of another size. Choose the model it is for, or take it out.</source>
        <translation>{file} ne peut pas servir de LoRA ici&#xa0;: il a été créé pour {found}, un Würstchen d’une autre taille. Choisissez le modèle auquel il est destiné, ou enlevez-le.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it was made for {found}. Only LoRAs for Stage C of Würstchen fit.</source>
        <translation>{file} ne peut pas servir de LoRA ici&#xa0;: il a été créé pour {found}. Seuls les LoRA pour Stage C de Würstchen conviennent.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: only .safetensors files are opened, since other kinds can run programs. Ask for it in that form.</source>
        <translation>{file} ne peut pas servir de LoRA ici&#xa0;: seuls les fichiers .safetensors sont ouverts, car d’autres peuvent lancer des programmes. Demandez-le sous cette forme.</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t say how it was made.</source>
        <translation>{file} ne dit pas comment il a été créé.</translation>
    </message>
    <message>
        <source>{folder} has {free} of room, and {needed} are needed. Make some room, or leave the model on its drive. Nothing was begun.</source>
        <translation>{folder} a {free} de place, et il faut {needed}. Faites un peu de place, ou laissez le modèle sur son disque. Rien n’a été commencé.</translation>
    </message>
    <message>
        <source>{folder} isn&apos;t there now. Connect its drive, and the model can be used again.</source>
        <translation>{folder} n’est pas là pour l’instant. Branchez son disque, et le modèle pourra resservir.</translation>
    </message>
    <message>
        <source>{folder} will be made with the first picture.</source>
        <translation>{folder} sera créé avec la première image.</translation>
    </message>
    <message>
        <source>{generate} does the same from anywhere. Press it again while a picture is made: the next one waits in the queue.</source>
        <translation>{generate} fait de même de partout. Recommencez pendant qu’une image se crée&#xa0;: la suivante attend dans la file.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached ({reason}). Is there a network? What has come is kept.</source>
        <translation>{host} est injoignable ({reason}). Y a-t-il un réseau&#xa0;? Ce qui est arrivé est conservé.</translation>
    </message>
    <message>
        <source>{host} doesn&apos;t give {what} to everybody. Fetch it with your browser there, and import the folder.</source>
        <translation>{host} ne donne pas {what} à tout le monde. Téléchargez-le là-bas avec votre navigateur, puis importez le dossier.</translation>
    </message>
    <message>
        <source>{host} has a fault of its own (HTTP {status}). Go on later; what has come is kept.</source>
        <translation>{host} a une panne de son côté (HTTP {status}). Reprenez plus tard&#xa0;; ce qui est arrivé est conservé.</translation>
    </message>
    <message>
        <source>{host} has no {what} (any more). If you use a mirror, try another one.</source>
        <translation>{host} n’a pas (ou plus) {what}. Si vous utilisez un miroir, essayez-en un autre.</translation>
    </message>
    <message>
        <source>{host} has too many requests to answer. Go on in {time}; what has come is kept.</source>
        <translation>{host} a trop de demandes à satisfaire. Reprenez dans {time}&#xa0;; ce qui est arrivé est conservé.</translation>
    </message>
    <message>
        <source>{host} has too many requests to answer. Go on later; what has come is kept.</source>
        <translation>{host} a trop de demandes à satisfaire. Reprenez plus tard&#xa0;; ce qui est arrivé est conservé.</translation>
    </message>
    <message>
        <source>{host} lists a file whose name leads out of the model&apos;s folder ({name}). Nothing was fetched.</source>
        <translation>{host} propose un fichier dont le nom sort du dossier du modèle ({name}). Rien n’a été téléchargé.</translation>
    </message>
    <message>
        <source>{host} lists two files that only capitals tell apart ({name}). Nothing was fetched.</source>
        <translation>{host} annonce deux fichiers que seules les majuscules distinguent ({name}). Rien n’a été téléchargé.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <comment>a span of time in hours</comment>
        <translation>{hours}&#xa0;h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <comment>a span of time in hours and minutes</comment>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>{imported}, %n were here already.</source>
        <comment>{imported}, %n was here already.</comment>
        <translation>
            <numerusform>{imported}, %n était déjà là.</numerusform>
            <numerusform>{imported}, %n étaient déjà là.</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} alone is typed into the fields. Hold Ctrl or Alt with it.</source>
        <translation>{keys} seul s’écrit dans les champs. Ajoutez Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>{keys} belongs to {actions} now.</source>
        <comment>keys such as Ctrl+H, and the action that they belong to</comment>
        <translation>{keys} sert maintenant à {actions}.</translation>
    </message>
    <message>
        <source>{keys} is needed in fields and lists.</source>
        <translation>{keys} est nécessaire dans les champs et les listes.</translation>
    </message>
    <message>
        <source>{letter}: {prompt}</source>
        <comment>a compared picture</comment>
        <translation>{letter}&#xa0;: {prompt}</translation>
    </message>
    <message>
        <source>{lora}, for another model</source>
        <translation>{lora}, pour un autre modèle</translation>
    </message>
    <message>
        <source>{lora}, for {model}</source>
        <translation>{lora}, pour {model}</translation>
    </message>
    <message numerus="yes">
        <source>{machine}, {memory} ({device}): {residency}, {precision}, %n threads. {reason}</source>
        <comment>{machine}, {memory} ({device}): {residency}, {precision}, %n thread. {reason}</comment>
        <translation>
            <numerusform>{machine}, {memory} ({device})&#xa0;: {residency}, {precision}, %n fil. {reason}</numerusform>
            <numerusform>{machine}, {memory} ({device})&#xa0;: {residency}, {precision}, %n fils. {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <comment>a span of time in minutes</comment>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{model} comes under the licence {licence}. Accept it first: add --accept-licence.</source>
        <translation>{model} est sous licence {licence}. Acceptez-la d’abord&#xa0;: ajoutez --accept-licence.</translation>
    </message>
    <message>
        <source>{model} comes with the program and takes part in its tests, so it stays.</source>
        <translation>{model} est livré avec le programme et participe à ses tests, il reste donc.</translation>
    </message>
    <message>
        <source>{model} doesn&apos;t know {unknown}. It reads English, and knows {known} …</source>
        <translation>{model} ne connaît pas {unknown}. Il comprend l’anglais et connaît {known} …</translation>
    </message>
    <message>
        <source>{model} draws by default from here on.</source>
        <translation>{model} dessine désormais par défaut.</translation>
    </message>
    <message>
        <source>{model} draws one thing in a picture, or two shapes: {things} won&apos;t all come out.</source>
        <translation>{model} dessine une seule chose par image, ou deux formes : {things} n’y seront pas tous.</translation>
    </message>
    <message>
        <source>{model} is in half precision already. A copy would be just as large, so none was made.</source>
        <translation>{model} est déjà en demi-précision. Une copie serait aussi grosse, il n’en a donc pas été fait.</translation>
    </message>
    <message>
        <source>{model} is removed. Your pictures keep its name and fingerprint.</source>
        <translation>{model} est retiré. Vos images en gardent le nom et l’empreinte.</translation>
    </message>
    <message>
        <source>{model} knows {thing} in its own colours only: {colour} may go to something else.</source>
        <translation>{model} ne connaît {thing} que dans ses propres couleurs : {colour} ira peut-être à autre chose.</translation>
    </message>
    <message>
        <source>{model}, half precision</source>
        <translation>{model}, demi-précision</translation>
    </message>
    <message>
        <source>{model}, random weights at its own width and depth</source>
        <translation>{model}, poids aléatoires à sa largeur et profondeur réelles</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n others aren&apos;t pictures that can be read, and were left alone.</source>
        <comment>{names} and %n other aren&apos;t pictures that can be read, and were left alone.</comment>
        <translation>
            <numerusform>{names} et %n autre ne sont pas des images lisibles et n’ont pas été touchés.</numerusform>
            <numerusform>{names} et %n autres ne sont pas des images lisibles et n’ont pas été touchés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <comment>a list: a, b and c</comment>
        <translation>{names} et {last}</translation>
    </message>
    <message>
        <source>{names} aren&apos;t pictures that can be read, and were left alone.</source>
        <translation>{names} ne sont pas des images lisibles et n’ont pas été touchés.</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <comment>a list: a, b or c</comment>
        <translation>{names} ou {last}</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t follow the values before it</source>
        <translation>{name} ne suit pas les valeurs d’avant</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a picture that can be read, and was left alone.</source>
        <translation>{name} n’est pas une image lisible et n’a pas été touché.</translation>
    </message>
    <message>
        <source>{needed} of {total} in {files} still have to come, and there is {free} of room.</source>
        <translation>Il manque encore {needed} sur {total} en {files}, et il y a {free} de place.</translation>
    </message>
    <message>
        <source>{option}: back to the recommended value</source>
        <translation>{option}&#xa0;: revenir à la valeur conseillée</translation>
    </message>
    <message>
        <source>{others} need files of {model}. Remove them first.</source>
        <translation>{others} ont besoin de fichiers de {model}. Retirez-les d’abord.</translation>
    </message>
    <message>
        <source>{others} needs files of {model}. Remove it first.</source>
        <translation>{others} a besoin de fichiers de {model}. Retirez-le d’abord.</translation>
    </message>
    <message>
        <source>{package} {then} then, {here} here</source>
        <comment>versions of a package</comment>
        <translation>{package} {then} alors, {here} ici</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}. Try another file?</source>
        <translation>{path} est illisible&#xa0;: {reason}. Essayer un autre fichier&#xa0;?</translation>
    </message>
    <message>
        <source>{path} doesn&apos;t fit any model that is installed here. Is it of another architecture?</source>
        <translation>{path} ne convient à aucun modèle installé ici. Est-il d’une autre architecture&#xa0;?</translation>
    </message>
    <message>
        <source>{path} is a LoRA: a change to a model, not a model.</source>
        <translation>{path} est un LoRA&#xa0;: une modification pour un modèle, pas un modèle.</translation>
    </message>
    <message>
        <source>{path} is damaged. Close Wurst Desktop and start it again: it makes this file anew, and keeps the damaged one. Your pictures are safe.</source>
        <translation>{path} est endommagé. Fermez Wurst Desktop et relancez-le : il recréera ce fichier et gardera celui qui est endommagé. Vos images sont en sécurité.</translation>
    </message>
    <message>
        <source>{path} is of a kind that can run programs when it is opened, so it never is. Look for the same model as safetensors.</source>
        <translation>{path} est d’un type qui peut lancer des programmes à l’ouverture, il n’est donc jamais ouvert. Cherchez le même modèle en safetensors.</translation>
    </message>
    <message>
        <source>{path} is, or holds, an archive. Unpack it first, and import the folder.</source>
        <translation>{path} est une archive, ou en contient une. Décompressez-la d’abord, puis importez le dossier.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a whole safetensors file. Fetch it again?</source>
        <translation>{path} n’est pas un fichier safetensors entier. Le télécharger à nouveau&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>{pictures}, %n jobs ended early.</source>
        <comment>{pictures}, %n job ended early.</comment>
        <translation>
            <numerusform>{pictures}, %n tâche inachevée.</numerusform>
            <numerusform>{pictures}, %n tâches inachevées.</numerusform>
        </translation>
    </message>
    <message>
        <source>{picture}, its file isn&apos;t where it was, or can&apos;t be read</source>
        <comment>below a picture that isn&apos;t there</comment>
        <translation>{picture}, dont le fichier n’est plus à sa place, ou est illisible</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <comment>which of the pictures</comment>
        <translation>{place} sur {count}</translation>
    </message>
    <message>
        <source>{reason} Trying again in {time}.</source>
        <comment>the reason is a sentence</comment>
        <translation>{reason} Nouvel essai dans {time}.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <comment>a span of time in seconds</comment>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>{selected} of %n selected</source>
        <comment>{selected} of %n selected</comment>
        <translation>
            <numerusform>sélection&#xa0;: {selected} sur %n</numerusform>
            <numerusform>sélection&#xa0;: {selected} sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{setting}: back to the usual value</source>
        <translation>{setting}&#xa0;: revenir à la valeur par défaut</translation>
    </message>
    <message>
        <source>{share}&#xa0;%</source>
        <comment>a share in hundredths, with a space that doesn&apos;t break</comment>
        <translation>{share}&#xa0;%</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <comment>gigabytes</comment>
        <translation>{size}&#xa0;Go</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <comment>megabytes</comment>
        <translation>{size}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{size} by {batch}</source>
        <comment>a size, and how many pictures at a time</comment>
        <translation>{size} par {batch}</translation>
    </message>
    <message>
        <source>{size} can&apos;t be drawn: sides go from {smallest} to {largest} in steps of {step}. {nearest}?</source>
        <translation>{size} n’est pas possible&#xa0;: les côtés vont de {smallest} à {largest} par pas de {step}. {nearest}&#xa0;?</translation>
    </message>
    <message>
        <source>{size} can&apos;t be drawn: sides go in steps of {step}. {nearest}?</source>
        <translation>{size} n’est pas possible&#xa0;: les côtés vont par pas de {step}. {nearest}&#xa0;?</translation>
    </message>
    <message>
        <source>{size} cells</source>
        <translation>{size} cases</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <comment>kilobytes</comment>
        <translation>{size}&#xa0;ko</translation>
    </message>
    <message>
        <source>{size}, draws by default</source>
        <comment>a model</comment>
        <translation>{size}, modèle par défaut</translation>
    </message>
    <message>
        <source>{size}, true to size</source>
        <translation>{size}, taille exacte</translation>
    </message>
    <message>
        <source>{size}, {batch}: {time} a picture</source>
        <translation>{size}, {batch}&#xa0;: {time} par image</translation>
    </message>
    <message>
        <source>{size}, {batch}: {time} a picture, stock {stock}: {ratio} times sooner</source>
        <translation>{size}, {batch}&#xa0;: {time} par image, origine {stock}&#xa0;: {ratio} fois plus rapide</translation>
    </message>
    <message>
        <source>{size}, {origin}:
{folder}</source>
        <comment>the origin says how a model came here</comment>
        <translation>{size}, {origin}&#xa0;:
{folder}</translation>
    </message>
    <message>
        <source>{size}, {own} of it its own</source>
        <comment>sizes of files: of a model that shares files with another</comment>
        <translation>{size}, dont {own} à lui seul</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <comment>how fast a download is: so much in a second</comment>
        <translation>{size}/s</translation>
    </message>
    <message>
        <source>{stage} {step}/{steps}</source>
        <comment>how far a stage of the work is, as in: composition 12/29</comment>
        <translation>{stage} {step}/{steps}</translation>
    </message>
    <message>
        <source>{stage} {time} so far</source>
        <comment>a stage of the work, as in: composition 5 s so far</comment>
        <translation>{stage} depuis {time}</translation>
    </message>
    <message numerus="yes">
        <source>{stage}: {step} of %n steps, {time} so far</source>
        <comment>{stage}: {step} of %n step, {time} so far</comment>
        <translation>
            <numerusform>{stage}&#xa0;: {step} sur %n étape, depuis {time}</numerusform>
            <numerusform>{stage}&#xa0;: {step} sur %n étapes, depuis {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{stage}: {step} of %n steps, {time} so far, about {left} left</source>
        <comment>{stage}: {step} of %n step, {time} so far, about {left} left</comment>
        <translation>
            <numerusform>{stage}&#xa0;: {step} sur %n étape, depuis {time}, encore {left} environ</numerusform>
            <numerusform>{stage}&#xa0;: {step} sur %n étapes, depuis {time}, encore {left} environ</numerusform>
        </translation>
    </message>
    <message>
        <source>{stage}: {time}</source>
        <translation>{stage}&#xa0;: {time}</translation>
    </message>
    <message>
        <source>{stage}: {time} so far</source>
        <translation>{stage}&#xa0;: depuis {time}</translation>
    </message>
    <message>
        <source>{stage}: {time} so far, about {left} left</source>
        <translation>{stage}&#xa0;: depuis {time}, encore {left} environ</translation>
    </message>
    <message>
        <source>{steps}, evenly spread</source>
        <translation>{steps}, régulières</translation>
    </message>
    <message>
        <source>{step} of {count}</source>
        <comment>step of the tour</comment>
        <translation>{step} sur {count}</translation>
    </message>
    <message>
        <source>{task}: {done} of {total}</source>
        <comment>how many bytes of how many are done</comment>
        <translation>{task}&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>{task}…</source>
        <comment>what is being done</comment>
        <translation>{task}…</translation>
    </message>
    <message>
        <source>{then} at once then, {here} here</source>
        <comment>how many pictures</comment>
        <translation>{then} à la fois alors, {here} ici</translation>
    </message>
    <message>
        <source>{then} then, {here} here</source>
        <comment>what a picture was made with, and what is here now</comment>
        <translation>{then} alors, {here} ici</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <comment>how long a download still takes</comment>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>{time} left of this stage</source>
        <translation>encore {time} pour cette phase</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <comment>a span of time in milliseconds</comment>
        <translation>{time}&#xa0;ms</translation>
    </message>
    <message>
        <source>{time} s</source>
        <comment>a span of time in seconds</comment>
        <translation>{time}&#xa0;s</translation>
    </message>
    <message>
        <source>{title} is whole: {files}, {size}, all as they came.</source>
        <translation>{title} est entier&#xa0;: {files}, {size}, tout comme à l’arrivée.</translation>
    </message>
    <message numerus="yes">
        <source>{title} is whole: {files}, {size}. %n files read for the first time and remembered for next time.</source>
        <comment>{title} is whole: {files}, {size}. %n file read for the first time and remembered for next time.</comment>
        <translation>
            <numerusform>{title} est entier&#xa0;: {files}, {size}. %n fichier lu pour la première fois et mémorisé pour la prochaine.</numerusform>
            <numerusform>{title} est entier&#xa0;: {files}, {size}. %n fichiers lus pour la première fois et mémorisés pour la prochaine.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}. {text}</source>
        <comment>read aloud: a lesson</comment>
        <translation>{title}. {text}</translation>
    </message>
    <message>
        <source>{title}. {text} {place}.</source>
        <comment>read aloud: a step of the tour, and which of how many it is</comment>
        <translation>{title}. {text} {place}.</translation>
    </message>
    <message numerus="yes">
        <source>{title}: %n files of {all} damaged ({names}). Remove the model and fetch it again.</source>
        <comment>{title}: %n file of {all} damaged ({names}). Remove the model and fetch it again.</comment>
        <translation>
            <numerusform>{title}&#xa0;: %n fichier sur {all} endommagé ({names}). Retirez le modèle et téléchargez-le à nouveau.</numerusform>
            <numerusform>{title}&#xa0;: %n fichiers sur {all} endommagés ({names}). Retirez le modèle et téléchargez-le à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>{total} in {files} have to come, and there is {free} of room.</source>
        <translation>Il faut télécharger {total} en {files}, et il y a {free} de place.</translation>
    </message>
    <message>
        <source>{wanted} can&apos;t be had while chance is &quot;{value}&quot;. Change one of the two.</source>
        <translation>{wanted}&#xa0;: impossible tant que le hasard est réglé sur «&#xa0;{value}&#xa0;». Changez l’un des deux.</translation>
    </message>
    <message>
        <source>{wanted} can&apos;t be had while no LoRA is chosen. Choose one first, under More.</source>
        <translation>{wanted}&#xa0;: impossible tant qu’aucun LoRA n’est choisi. Choisissez-en d’abord un, dans «&#xa0;Plus&#xa0;».</translation>
    </message>
    <message>
        <source>{wanted} can&apos;t be had without a composition to start from. Choose a picture to start from first.</source>
        <translation>{wanted}&#xa0;: impossible sans composition de départ. Choisissez d’abord une image d’où partir.</translation>
    </message>
    <message>
        <source>{where}, pixels on the processor</source>
        <comment>where the stages run</comment>
        <translation>{where}, pixels sur le processeur</translation>
    </message>
    <message>
        <source>{whole}. {file}: {come}</source>
        <comment>how far a download is: of the whole, and of one file</comment>
        <translation>{whole}. {file}&#xa0;: {come}</translation>
    </message>
    <message>
        <source>{work}: {done} of {total}</source>
        <comment>how far long work is</comment>
        <translation>{work}&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>“Tags…” in the Picture menu changes them</source>
        <translation>«&#xa0;Étiquettes…&#xa0;», dans le menu Image, les modifie</translation>
    </message>
    <message>
        <source>“{action}”</source>
        <comment>the name of an action, in quotation marks</comment>
        <translation>«&#xa0;{action}&#xa0;»</translation>
    </message>
    <message>
        <source>“{command}”</source>
        <comment>the name of a command, in a sentence</comment>
        <translation>«&#xa0;{command}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name}” is learnt. It lies among the LoRAs under More.</source>
        <translation>«&#xa0;{name}&#xa0;» est appris. Il se trouve parmi les LoRA dans «&#xa0;Plus&#xa0;».</translation>
    </message>
    <message>
        <source>“{text}” is left out; ask as in {example}.</source>
        <translation>«&#xa0;{text}&#xa0;» est laissé de côté&#xa0;; demandez comme dans {example}.</translation>
    </message>
    <message>
        <source>“{words}” isn&apos;t in the prompt. The first of the words has to stand there: the others are put in its place.</source>
        <translation>«&#xa0;{words}&#xa0;» ne figure pas dans le prompt. Le premier des mots doit s’y trouver&#xa0;: les autres prennent sa place.</translation>
    </message>
</context>
</TS>
