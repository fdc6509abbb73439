<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>! and @ go through a list one by one, which a single picture can&apos;t; leave the sign out</source>
        <translation>! und @ gehen eine Liste der Reihe nach durch, was ein einzelnes Bild nicht kann; bitte das Zeichen weglassen</translation>
    </message>
    <message numerus="yes">
        <source>%n LoRAs</source>
        <comment>%n LoRA</comment>
        <translation>
            <numerusform>%n LoRA</numerusform>
            <numerusform>%n LoRAs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <comment>%n byte</comment>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed options</source>
        <comment>%n changed option</comment>
        <translation>
            <numerusform>%n geänderte Option</numerusform>
            <numerusform>%n geänderte Optionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compositions kept</source>
        <comment>%n composition kept</comment>
        <translation>
            <numerusform>%n Komposition gespeichert</numerusform>
            <numerusform>%n Kompositionen gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cores</source>
        <comment>%n core</comment>
        <translation>
            <numerusform>%n Kern</numerusform>
            <numerusform>%n Kerne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <comment>%n file</comment>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files can&apos;t be read ({name})</source>
        <comment>%n file can&apos;t be read ({name})</comment>
        <translation>
            <numerusform>%n Datei ist nicht lesbar ({name})</numerusform>
            <numerusform>%n Dateien sind nicht lesbar ({name})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files in the folder came from elsewhere</source>
        <comment>%n file in the folder came from elsewhere</comment>
        <translation>
            <numerusform>%n Datei im Ordner stammt von anderswo</numerusform>
            <numerusform>%n Dateien im Ordner stammen von anderswo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>%n found</comment>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>%n in all</comment>
        <translation>
            <numerusform>%n insgesamt</numerusform>
            <numerusform>%n insgesamt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs back in the queue.</source>
        <comment>%n job back in the queue.</comment>
        <translation>
            <numerusform>%n Auftrag ist wieder in der Warteschlange.</numerusform>
            <numerusform>%n Aufträge sind wieder in der Warteschlange.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs in the queue</source>
        <comment>%n job in the queue</comment>
        <translation>
            <numerusform>%n Auftrag wartet</numerusform>
            <numerusform>%n Aufträge warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs in the queue, about {time}</source>
        <comment>%n job in the queue, about {time}</comment>
        <translation>
            <numerusform>%n Auftrag wartet, etwa {time}</numerusform>
            <numerusform>%n Aufträge warten, etwa {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs taken out of the queue. Kept pictures stay in the history.</source>
        <comment>%n job taken out of the queue. Kept pictures stay in the history.</comment>
        <translation>
            <numerusform>%n Auftrag aus der Warteschlange entfernt. Gespeicherte Bilder bleiben in der Galerie.</numerusform>
            <numerusform>%n Aufträge aus der Warteschlange entfernt. Gespeicherte Bilder bleiben in der Galerie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs were broken off when the program last ended. All that was finished is kept, and they can go on from there.</source>
        <comment>A job was broken off when the program last ended. All that was finished is kept, and it can go on from there.</comment>
        <translation>
            <numerusform>Ein Auftrag wurde unterbrochen, als das Programm zuletzt endete. Alles Fertige ist gespeichert, und von dort kann er weitergehen.</numerusform>
            <numerusform>%n Aufträge wurden unterbrochen, als das Programm zuletzt endete. Alles Fertige ist gespeichert, und von dort können sie weitergehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network calls</source>
        <comment>%n network call</comment>
        <translation>
            <numerusform>%n Netzzugriff</numerusform>
            <numerusform>%n Netzzugriffe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network calls in this run</source>
        <comment>%n network call in this run</comment>
        <translation>
            <numerusform>%n Netzzugriff seit dem Start</numerusform>
            <numerusform>%n Netzzugriffe seit dem Start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>%n new</comment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new pictures: show them</source>
        <comment>%n new picture: show it</comment>
        <translation>
            <numerusform>%n neues Bild: zeigen</numerusform>
            <numerusform>%n neue Bilder: zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <comment>%n picture</comment>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are back.</source>
        <comment>The picture is back.</comment>
        <translation>
            <numerusform>Das Bild ist wieder da.</numerusform>
            <numerusform>%n Bilder sind wieder da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are deleted.</source>
        <comment>The picture is deleted.</comment>
        <translation>
            <numerusform>Das Bild ist gelöscht.</numerusform>
            <numerusform>%n Bilder sind gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures at a time</source>
        <comment>one picture at a time</comment>
        <translation>
            <numerusform>ein Bild auf einmal</numerusform>
            <numerusform>%n Bilder auf einmal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures checked</source>
        <comment>%n picture checked</comment>
        <translation>
            <numerusform>%n Bild geprüft</numerusform>
            <numerusform>%n Bilder geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures checked: all is well.</source>
        <comment>%n picture checked: all is well.</comment>
        <translation>
            <numerusform>%n Bild geprüft: Alles ist in Ordnung.</numerusform>
            <numerusform>%n Bilder geprüft: Alles ist in Ordnung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures copied.</source>
        <comment>%n picture copied.</comment>
        <translation>
            <numerusform>%n Bild kopiert.</numerusform>
            <numerusform>%n Bilder kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures exported to {folder}.</source>
        <comment>%n picture exported to {folder}.</comment>
        <translation>
            <numerusform>%n Bild nach {folder} exportiert.</numerusform>
            <numerusform>%n Bilder nach {folder} exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures handed to the system&apos;s trash.</source>
        <comment>%n picture handed to the system&apos;s trash.</comment>
        <translation>
            <numerusform>%n Bild in den System-Papierkorb gelegt.</numerusform>
            <numerusform>%n Bilder in den System-Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures imported</source>
        <comment>%n picture imported</comment>
        <translation>
            <numerusform>%n Bild importiert</numerusform>
            <numerusform>%n Bilder importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures imported.</source>
        <comment>%n picture imported.</comment>
        <translation>
            <numerusform>%n Bild importiert.</numerusform>
            <numerusform>%n Bilder importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures kept</source>
        <comment>%n picture kept</comment>
        <translation>
            <numerusform>%n Bild gespeichert</numerusform>
            <numerusform>%n Bilder gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures kept.</source>
        <comment>%n picture kept.</comment>
        <translation>
            <numerusform>%n Bild gespeichert.</numerusform>
            <numerusform>%n Bilder gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures marked anew.</source>
        <comment>%n picture marked anew.</comment>
        <translation>
            <numerusform>%n Bild neu gekennzeichnet.</numerusform>
            <numerusform>%n Bilder neu gekennzeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures marked as before.</source>
        <comment>%n picture marked as before.</comment>
        <translation>
            <numerusform>%n Bild gekennzeichnet wie vorher.</numerusform>
            <numerusform>%n Bilder gekennzeichnet wie vorher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures, about {time}</source>
        <comment>%n picture, about {time}</comment>
        <translation>
            <numerusform>%n Bild, etwa {time}</numerusform>
            <numerusform>%n Bilder, etwa {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures. How long they take is known once one was drawn like this.</source>
        <comment>%n picture. How long they take is known once one was drawn like this.</comment>
        <translation>
            <numerusform>%n Bild. Wie lange es dauert, zeigt sich, sobald eines so gezeichnet wurde.</numerusform>
            <numerusform>%n Bilder. Wie lange sie dauern, zeigt sich, sobald eines so gezeichnet wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds for each</source>
        <comment>%n second for each</comment>
        <translation>
            <numerusform>%n Sekunde je Bild</numerusform>
            <numerusform>%n Sekunden je Bild</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n styles saved as {file}.</source>
        <comment>%n style saved as {file}.</comment>
        <translation>
            <numerusform>%n Stil als {file} gespeichert.</numerusform>
            <numerusform>%n Stile als {file} gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <comment>%n thread</comment>
        <translation>
            <numerusform>%n Thread</numerusform>
            <numerusform>%n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Wurst Desktop</source>
        <translation>&amp;Über Wurst Desktop</translation>
    </message>
    <message>
        <source>&amp;All commands…</source>
        <translation>&amp;Alle Befehle…</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <comment>colours</comment>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Blend two…</source>
        <translation>&amp;Zwei mischen…</translation>
    </message>
    <message>
        <source>&amp;Check all files…</source>
        <translation>Alle Dateien &amp;prüfen…</translation>
    </message>
    <message>
        <source>&amp;Clear what has ended</source>
        <translation>Beende&amp;te entfernen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <comment>a pane</comment>
        <translation>&amp;Erstellen</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>colours</comment>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <comment>a pane</comment>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Earlier prompts…</source>
        <translation>&amp;Frühere Prompts…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>a menu</comment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <comment>a job that waits</comment>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Export styles…</source>
        <translation>Stile e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>a menu</comment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <comment>a pane</comment>
        <translation>&amp;Galerie</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Erzeugen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>&amp;Go on, or try again</source>
        <translation>&amp;Fortsetzen oder neu versuchen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>a menu</comment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Hide report</source>
        <translation>Bericht &amp;verbergen</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;History of changes…</source>
        <translation>Änderungs&amp;verlauf…</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>&amp;Datei importieren…</translation>
    </message>
    <message>
        <source>&amp;Import pictures…</source>
        <translation>Bilder &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Import styles…</source>
        <translation>Stile &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Just the picture</source>
        <translation>&amp;Nur das Bild</translation>
    </message>
    <message>
        <source>&amp;Keep this prompt as a style…</source>
        <translation>Diesen Prompt als &amp;Stil speichern…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Tasten&amp;kürzel</translation>
    </message>
    <message>
        <source>&amp;Learn one from your pictures…</source>
        <translation>Aus eigenen Bildern &amp;lernen…</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Lizenzen…</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>colours</comment>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Make again</source>
        <translation>Noch&amp;mals erzeugen</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelle…</translation>
    </message>
    <message>
        <source>&amp;Open large</source>
        <translation>&amp;Groß öffnen</translation>
    </message>
    <message>
        <source>&amp;Pause after this job</source>
        <translation>Nach diesem Auftrag &amp;pausieren</translation>
    </message>
    <message>
        <source>&amp;Pause the queue</source>
        <translation>Warteschlange &amp;pausieren</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <comment>a menu</comment>
        <translation>B&amp;ild</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <comment>a pane</comment>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <comment>a menu</comment>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>&amp;Bewertung</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo {change}</source>
        <translation>&amp;Wiederholen: {change}</translation>
    </message>
    <message>
        <source>&amp;Remove from the queue</source>
        <translation>Aus der &amp;Warteschlange entfernen</translation>
    </message>
    <message>
        <source>&amp;Remove one from this machine</source>
        <translation>Eines vom &amp;Rechner entfernen</translation>
    </message>
    <message>
        <source>&amp;Remove this style</source>
        <translation>Diesen Stil &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>Neu &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Restore the usual layout</source>
        <translation>Übliche &amp;Anordnung</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Kopie &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Search the history</source>
        <translation>Galerie &amp;durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Show report</source>
        <translation>Bericht &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Stop now, keep the composition</source>
        <translation>Jetzt &amp;stoppen, Komposition behalten</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Stichwörter…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo {change}</source>
        <translation>&amp;Rückgängig: {change}</translation>
    </message>
    <message>
        <source>&amp;Vary…</source>
        <translation>Var&amp;iieren…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>a menu</comment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <extracomment>an empty value of a sweep, beside its pictures</extracomment>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>(word:1.3), [word]</source>
        <comment>an example of how weights are written in a prompt</comment>
        <translation>(word:1.3), [word]</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>.swap() edits a picture, which this model can&apos;t do</source>
        <translation>.swap() bearbeitet ein Bild, und das kann dieses Modell nicht</translation>
    </message>
    <message>
        <source>0 to 5</source>
        <comment>keys</comment>
        <translation>0 bis 5</translation>
    </message>
    <message>
        <source>0 to 5 in the gallery rate it</source>
        <translation>0 bis 5 in der Galerie bewerten es</translation>
    </message>
    <message>
        <source>0..1+0.25, of several: ink=0..1+0.25</source>
        <comment>how the strengths of one LoRA are typed, or of one of several</comment>
        <translation>0..1+0.25, bei mehreren: ink=0..1+0.25</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>1, 2, 3 or 1..3</source>
        <comment>how several values are typed</comment>
        <translation>1, 2, 3 oder 1..3</translation>
    </message>
    <message>
        <source>10 steps, as recommended</source>
        <translation>10 Schritte, wie empfohlen</translation>
    </message>
    <message>
        <source>2, 4, 6 or 2..6+2</source>
        <comment>how several values are typed</comment>
        <translation>2, 4, 6 oder 2..6+2</translation>
    </message>
    <message>
        <source>20 steps, as recommended</source>
        <translation>20 Schritte, wie empfohlen</translation>
    </message>
    <message>
        <source>A &amp;tour of three minutes</source>
        <translation>&amp;Tour in drei Minuten</translation>
    </message>
    <message>
        <source>A click goes to how it was after that change. What you do then takes the place of what is grey.</source>
        <translation>Ein Klick führt zum Stand nach dieser Änderung. Was dann geschieht, tritt an die Stelle dessen, was grau ist.</translation>
    </message>
    <message>
        <source>A few lines for the stock pipelines of diffusers that draw this picture</source>
        <translation>Ein paar Zeilen für die Standard-Pipelines von diffusers, die dieses Bild zeichnen</translation>
    </message>
    <message>
        <source>A few words will do: what, in which colour, where. The grey words are an example. The icons above bring styles, weights as sliders, and all that you typed before.</source>
        <translation>Ein paar Wörter genügen: was, in welcher Farbe, wo. Die grauen Wörter sind ein Beispiel. Die Symbole darüber bringen Stile, Gewichte als Regler und alles früher Getippte.</translation>
    </message>
    <message>
        <source>A line of the list “{list}” stands here, drawn from the seed.</source>
        <translation>Hier steht eine Zeile der Liste „{list}“; der Seed bestimmt, welche.</translation>
    </message>
    <message>
        <source>A name for “{search}”:</source>
        <translation>Ein Name für „{search}“:</translation>
    </message>
    <message>
        <source>A notification of the desktop, if the window is in back.</source>
        <translation>Eine Benachrichtigung auf dem Desktop, wenn das Fenster im Hintergrund ist.</translation>
    </message>
    <message>
        <source>A picture begins as noise, and this number decides which. What is where, the composition, grows from it: the same number with the same words gives the same composition again. A new one is thrown for each picture, unless the lock is closed.</source>
        <translation>Ein Bild beginnt als Rauschen, und diese Zahl bestimmt, als welches. Daraus wächst die Komposition, also was wo ist: Dieselbe Zahl mit denselben Wörtern ergibt wieder dieselbe Komposition. Für jedes Bild wird neu gewürfelt, außer wenn das Schloss zu ist.</translation>
    </message>
    <message>
        <source>A picture for each value, of each with each, all from “{prompt}”. They are kept one by one, and a grid of them too.</source>
        <translation>Ein Bild für jeden Wert, jeder mit jedem, alle aus „{prompt}“. Sie werden einzeln gespeichert, dazu ein Raster mit allen.</translation>
    </message>
    <message>
        <source>A picture is being made. Stop it and close?</source>
        <translation>Gerade entsteht ein Bild. Stoppen und schließen?</translation>
    </message>
    <message>
        <source>A picture would take about {time} here, by what “How fast is this machine?” measured.</source>
        <translation>Ein Bild würde hier etwa {time} dauern, nach der Messung von „Wie schnell ist dieser Rechner?“.</translation>
    </message>
    <message>
        <source>A picture would take about {time} here: a guess, till “How fast is this machine?” has measured.</source>
        <translation>Ein Bild würde hier etwa {time} dauern: geschätzt, bis „Wie schnell ist dieser Rechner?“ gemessen hat.</translation>
    </message>
    <message>
        <source>A size in steps of 64</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Eine Größe in 64er-Schritten</translation>
    </message>
    <message>
        <source>A slider for each phrase</source>
        <translation>Ein Regler für jede Wortgruppe</translation>
    </message>
    <message>
        <source>A slider for each phrase of the prompt: to the right it counts more, to the left less. In the prompt that is written as a number behind the phrase, as in (mountains)1.6.</source>
        <translation>Ein Regler für jede Wortgruppe des Prompts: Nach rechts zählt sie mehr, nach links weniger. Im Prompt steht das als Zahl hinter der Wortgruppe, wie in (mountains)1.6.</translation>
    </message>
    <message>
        <source>A start from a kept composition</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Ein Beginn mit einer gespeicherten Komposition</translation>
    </message>
    <message>
        <source>A step of the {stage} takes {time}, all of them {share} of a picture: each one fewer (under More) saves as much.</source>
        <translation>Ein Schritt der Stufe „{stage}“ dauert {time}, alle zusammen {share} eines Bildes: Jeder Schritt weniger (unter „Mehr“) spart ebenso viel.</translation>
    </message>
    <message>
        <source>A style puts its words around the prompt</source>
        <translation>Ein Stil legt seine Wörter um den Prompt</translation>
    </message>
    <message>
        <source>A style puts the same words around each prompt. There is none yet.</source>
        <translation>Ein Stil legt um jeden Prompt dieselben Wörter. Noch gibt es keinen.</translation>
    </message>
    <message>
        <source>A text file beside a picture (lamp.txt beside lamp.png) says what is on that one, and goes before the phrase.</source>
        <translation>Eine Textdatei neben einem Bild (lamp.txt neben lamp.png) sagt, was darauf zu sehen ist, und hat Vorrang.</translation>
    </message>
    <message>
        <source>About 20 pictures of one thing teach it to {title}. They stay on this machine, and pictures can be made meanwhile.</source>
        <translation>Etwa 20 Bilder von einer Sache bringen sie {title} bei. Sie bleiben auf diesem Rechner, und währenddessen können Bilder entstehen.</translation>
    </message>
    <message>
        <source>About so much of the device&apos;s memory is used, which leaves room for other programs: slower, the same pictures.</source>
        <translation>Etwa so viel vom Speicher des Geräts wird benutzt; der Rest bleibt für andere Programme: langsamer, dieselben Bilder.</translation>
    </message>
    <message>
        <source>About {program}</source>
        <translation>Über {program}</translation>
    </message>
    <message>
        <source>Across</source>
        <comment>direction of a sweep</comment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Add a LoRA</source>
        <translation>LoRA hinzufügen</translation>
    </message>
    <message>
        <source>Add it</source>
        <comment>the part for the GPU</comment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add it again</source>
        <comment>the part for the GPU</comment>
        <translation>Neu hinzufügen</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu den Favoriten</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Einreihen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Again here</source>
        <comment>before what comes out when the picture is made again on this machine</comment>
        <translation>Hier wieder</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Alles wie üblich</translation>
    </message>
    <message>
        <source>All calls to the network since the program was started, the latest at the end.</source>
        <translation>Alle Netzzugriffe seit dem Start des Programms, der jüngste am Ende.</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All has come. Unpacking it takes some minutes…</source>
        <translation>Alles ist geladen. Das Entpacken dauert einige Minuten…</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Alle Bilder</translation>
    </message>
    <message>
        <source>All pictures stay here, with all that made them. {search} finds an old one by a few of its words; the star marks favourites; drag one out to give it away.</source>
        <translation>Alle Bilder bleiben hier, mit allem, woraus sie entstanden. {search} findet ein altes mit ein paar seiner Wörter; der Stern kennzeichnet Favoriten; zum Weitergeben einfach hinausziehen.</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Another download is at work, so {model} has to wait for it. It may be in the window, or a terminal.</source>
        <translation>Ein anderer Download läuft, deshalb muss {model} warten. Vielleicht läuft er im Fenster oder in einem Terminal.</translation>
    </message>
    <message>
        <source>Another model draws another picture.</source>
        <translation>Ein anderes Modell zeichnet ein anderes Bild.</translation>
    </message>
    <message>
        <source>Another seed for one half only</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Ein anderer Seed nur für eine Hälfte</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>Andere Größe</translation>
    </message>
    <message>
        <source>Another size…</source>
        <translation>Andere Größe…</translation>
    </message>
    <message>
        <source>Anything you can say, at 1024 x 1024</source>
        <translation>Alles, was sich sagen lässt, in 1024 x 1024</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>Apple-GPU</translation>
    </message>
    <message>
        <source>Apple GPU (mps)</source>
        <translation>Apple-GPU (mps)</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys</comment>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>As</source>
        <comment>export: the kind of file that the copies are written as</comment>
        <translation>Als</translation>
    </message>
    <message>
        <source>As in stock diffusers</source>
        <translation>Wie in diffusers üblich</translation>
    </message>
    <message>
        <source>As it came from its first training, without a leaning to any style: the one to build upon.</source>
        <translation>Wie es aus dem ersten Training kam, ohne Neigung zu einem Stil: die Grundlage, um darauf aufzubauen.</translation>
    </message>
    <message>
        <source>As it is, {size}</source>
        <comment>the size of a picture</comment>
        <translation>Wie es ist, {size}</translation>
    </message>
    <message>
        <source>As it was at the start</source>
        <translation>Wie es am Anfang war</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Wie veröffentlicht</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As they are</source>
        <comment>the size of exported pictures</comment>
        <translation>Wie sie sind</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Wie getippt</translation>
    </message>
    <message>
        <source>As you laid the pictures of a collection: drag them there. Everything else comes newest first.</source>
        <translation>So, wie Sie die Bilder einer Sammlung gelegt haben: Ziehen Sie sie dort an ihren Platz. Alles andere kommt mit dem Neuesten zuerst.</translation>
    </message>
    <message>
        <source>Asking what has to come…</source>
        <translation>Es wird geprüft, was zu laden ist…</translation>
    </message>
    <message numerus="yes">
        <source>At most %n pixels a side</source>
        <comment>At most %n pixel a side</comment>
        <translation>
            <numerusform>Höchstens %n Pixel je Seite</numerusform>
            <numerusform>Höchstens %n Pixel je Seite</numerusform>
        </translation>
    </message>
    <message>
        <source>At most it should need about {peak} of memory; the system can have all but {kept} back at any time.</source>
        <translation>Es sollte höchstens etwa {peak} Speicher brauchen; alles bis auf {kept} kann das System jederzeit zurückhaben.</translation>
    </message>
    <message>
        <source>At most it should need about {peak} of the GPU&apos;s memory.</source>
        <translation>Es sollte höchstens etwa {peak} vom Speicher der GPU brauchen.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step of the tour before</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Begun from</source>
        <translation>Begonnen mit</translation>
    </message>
    <message>
        <source>Begun: {done} of {total} are here.</source>
        <translation>Begonnen: {done} von {total} sind da.</translation>
    </message>
    <message>
        <source>Beside the stock pipelines of diffusers; takes more than twice as long</source>
        <translation>Im Vergleich mit den Standard-Pipelines von diffusers; dauert mehr als doppelt so lang</translation>
    </message>
    <message>
        <source>Best rated</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Beyond what the program took before, for one picture, its weights to be loaded first:</source>
        <translation>Zusätzlich zu dem, was das Programm vorher belegte, für ein Bild, mit noch zu ladenden Gewichten:</translation>
    </message>
    <message>
        <source>Blend two compositions</source>
        <translation>Zwei Kompositionen mischen</translation>
    </message>
    <message>
        <source>Blend…</source>
        <translation>Mischen…</translation>
    </message>
    <message>
        <source>Broken off</source>
        <comment>a job in the queue</comment>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Broken off, {saved} of {count} kept</source>
        <translation>Unterbrochen, {saved} von {count} gespeichert</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>By seed</source>
        <translation>Nach Seed</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>C&amp;ontact sheet</source>
        <translation>&amp;Kontaktbogen</translation>
    </message>
    <message>
        <source>COMPOSITION</source>
        <translation>KOMPOSITION</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Carry the recipe: prompt, seeds and settings</source>
        <translation>Rezept mitgeben: Prompt, Seeds und Einstellungen</translation>
    </message>
    <message>
        <source>Chance</source>
        <extracomment>how random numbers are drawn</extracomment>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Chance</source>
        <comment>how random numbers are drawn</comment>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Chance</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Tastenkürzel ändern…</translation>
    </message>
    <message>
        <source>Changes since the start, the oldest first</source>
        <translation>Änderungen seit dem Start, die älteste zuerst</translation>
    </message>
    <message>
        <source>Check all files</source>
        <translation>Alle Dateien prüfen</translation>
    </message>
    <message>
        <source>Check files</source>
        <translation>Dateien prüfen</translation>
    </message>
    <message>
        <source>Checking files</source>
        <comment>what is at work</comment>
        <translation>Dateien prüfen</translation>
    </message>
    <message>
        <source>Checking {file}…</source>
        <translation>{file} wird geprüft…</translation>
    </message>
    <message>
        <source>Checking {model}</source>
        <translation>{model} wird geprüft</translation>
    </message>
    <message>
        <source>Choose a command, press its keys.</source>
        <translation>Einen Befehl wählen, dann seine Tasten drücken.</translation>
    </message>
    <message>
        <source>Choose a composition that waits to be finished.</source>
        <translation>Bitte eine Komposition wählen, die noch fertig werden soll.</translation>
    </message>
    <message>
        <source>Choose a deleted picture first.</source>
        <translation>Bitte zuerst ein gelöschtes Bild wählen.</translation>
    </message>
    <message>
        <source>Choose a job in the Queue first.</source>
        <translation>Bitte zuerst einen Auftrag in der Warteschlange wählen.</translation>
    </message>
    <message>
        <source>Choose a job in the Queue that doesn&apos;t run now.</source>
        <translation>Bitte einen Auftrag in der Warteschlange wählen, der gerade nicht läuft.</translation>
    </message>
    <message>
        <source>Choose a job in the Queue that has ended.</source>
        <translation>Bitte einen Auftrag in der Warteschlange wählen, der zu Ende ist.</translation>
    </message>
    <message>
        <source>Choose a job that waits in the Queue first.</source>
        <translation>Bitte zuerst einen wartenden Auftrag in der Warteschlange wählen.</translation>
    </message>
    <message>
        <source>Choose a picture in the gallery first.</source>
        <translation>Bitte zuerst ein Bild in der Galerie wählen.</translation>
    </message>
    <message>
        <source>Choose a picture that was made with Wurst Desktop.</source>
        <translation>Bitte ein Bild wählen, das mit Wurst Desktop entstanden ist.</translation>
    </message>
    <message>
        <source>Choose a picture to see what made it.</source>
        <translation>Ein ausgewähltes Bild zeigt hier, woraus es entstand.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>Ein anderes Bild wählen</translation>
    </message>
    <message>
        <source>Choose one job in the Queue that has run.</source>
        <translation>Bitte einen einzelnen Auftrag in der Warteschlange wählen, der schon gelaufen ist.</translation>
    </message>
    <message>
        <source>Choose one job that waits in the Queue first.</source>
        <translation>Bitte zuerst einen einzelnen wartenden Auftrag in der Warteschlange wählen.</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Mehrere auswählen</translation>
    </message>
    <message>
        <source>Choose the folder with the pictures first.</source>
        <translation>Bitte zuerst den Ordner mit den Bildern wählen.</translation>
    </message>
    <message>
        <source>Choose what changes from picture to picture.</source>
        <translation>Bitte wählen, was sich von Bild zu Bild ändert.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a folder</comment>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the stack</source>
        <translation>Stapel schließen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Close {pane}</source>
        <translation>{pane} schließen</translation>
    </message>
    <message>
        <source>Close {pane} (the View menu brings it back)</source>
        <translation>{pane} schließen (das Menü „Ansicht“ holt es zurück)</translation>
    </message>
    <message>
        <source>Closer, farther</source>
        <translation>Vergrößern, verkleinern</translation>
    </message>
    <message>
        <source>Co&amp;py as</source>
        <translation>Ko&amp;pieren als</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Collections and saved searches</source>
        <translation>Sammlungen und gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Command to look for</source>
        <translation>Gesuchter Befehl</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Compare - Wurst Desktop</source>
        <translation>Vergleichen - Wurst Desktop</translation>
    </message>
    <message numerus="yes">
        <source>Compare these %n</source>
        <comment>Compare these %n</comment>
        <translation>
            <numerusform>Diese %n vergleichen</numerusform>
            <numerusform>Diese %n vergleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <comment>place: where pictures are compared</comment>
        <translation>Beim Vergleichen</translation>
    </message>
    <message>
        <source>Compiled, for GPUs</source>
        <translation>Kompiliert, für GPUs</translation>
    </message>
    <message>
        <source>Compiling pays only on a GPU, so this is drawn as in the mode exact: the same picture.</source>
        <translation>Kompilieren lohnt sich nur mit einer GPU, deshalb wird wie im Modus „Exakt“ gezeichnet: dasselbe Bild.</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Komposition</translation>
    </message>
    <message>
        <source>Composition + texture</source>
        <translation>Komposition + Textur</translation>
    </message>
    <message>
        <source>Composition 5, all else the same</source>
        <translation>Komposition 5, alles andere gleich</translation>
    </message>
    <message>
        <source>Composition 9</source>
        <translation>Komposition 9</translation>
    </message>
    <message>
        <source>Composition guidance</source>
        <translation>Prompttreue Komposition</translation>
    </message>
    <message>
        <source>Composition guidance</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Prompttreue Komposition</translation>
    </message>
    <message>
        <source>Composition seed</source>
        <translation>Kompositions-Seed</translation>
    </message>
    <message>
        <source>Composition steps</source>
        <translation>Kompositionsschritte</translation>
    </message>
    <message>
        <source>Composition steps</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Kompositionsschritte</translation>
    </message>
    <message>
        <source>Composition, picture {number} of {count}.</source>
        <comment>read aloud when this stage begins</comment>
        <translation>Komposition, Bild {number} von {count}.</translation>
    </message>
    <message>
        <source>Composition.</source>
        <comment>read aloud when this stage begins</comment>
        <translation>Komposition.</translation>
    </message>
    <message>
        <source>Composition: what is where</source>
        <translation>Komposition: was wo ist</translation>
    </message>
    <message>
        <source>Computed in</source>
        <translation>Gerechnet in</translation>
    </message>
    <message>
        <source>Converting {model}</source>
        <translation>{model} wird umgewandelt</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <comment>the picture, to the clipboard</comment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>on a button that was pressed: it is done</comment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy a folder here…</source>
        <translation>Ordner hierher kopieren…</translation>
    </message>
    <message>
        <source>Copy a model here</source>
        <translation>Modell hierher kopieren</translation>
    </message>
    <message>
        <source>Copy as Python for diffusers</source>
        <translation>Als Python für diffusers kopieren</translation>
    </message>
    <message>
        <source>Copy as command line</source>
        <translation>Als Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>Kopieren als…</translation>
    </message>
    <message>
        <source>Copy in half precision</source>
        <translation>Kopie in halber Genauigkeit</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy what is chosen</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>Copy what made it, for a terminal or a script</source>
        <translation>Kopieren, woraus es entstand, für ein Terminal oder ein Skript</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>Kopieren: {name}</translation>
    </message>
    <message>
        <source>Copying {name}</source>
        <comment>a folder or file</comment>
        <translation>{name} wird kopiert</translation>
    </message>
    <message>
        <source>Costs 2 % of the time at the most.</source>
        <translation>Kostet höchstens 2&#xa0;% der Zeit.</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>name of the pane in which pictures are asked for</comment>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Ctrl+Up and Ctrl+Down weigh the word at the caret, or what is selected, by 0.1; with Shift by 0.05.</source>
        <translation>Strg+Hoch und Strg+Herunter ändern das Gewicht des Worts am Cursor, oder der Auswahl, um 0,1; mit Umschalt um 0,05.</translation>
    </message>
    <message>
        <source>Cut at the limit</source>
        <translation>Am Limit abschneiden</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n pictures</source>
        <comment>Delete %n picture</comment>
        <translation>
            <numerusform>%n Bild löschen</numerusform>
            <numerusform>%n Bilder löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>the pictures that were deleted</comment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of the chosen picture</source>
        <translation>Details des ausgewählten Bildes</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Device</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Diffusers</source>
        <translation>Diffusers</translation>
    </message>
    <message>
        <source>Dissolve this collection</source>
        <translation>Sammlung auflösen</translation>
    </message>
    <message>
        <source>Divider between two pictures</source>
        <translation>Trennlinie zwischen zwei Bildern</translation>
    </message>
    <message>
        <source>Don&apos;t show this again</source>
        <translation>Nicht mehr zeigen</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a job in the queue</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>the tour ends</comment>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>Done, %n compositions</source>
        <comment>Done, %n composition</comment>
        <translation>
            <numerusform>Fertig, %n Komposition</numerusform>
            <numerusform>Fertig, %n Kompositionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n pictures</source>
        <comment>Done, %n picture</comment>
        <translation>
            <numerusform>Fertig, %n Bild</numerusform>
            <numerusform>Fertig, %n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>direction of a sweep</comment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Download</source>
        <comment>on a button: do it</comment>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Drag Create, Gallery, Details and Queue where you like; View brings them back. {just_picture} shows just the picture. {undo} takes back what was a mistake. Help has this tour whenever you want it.</source>
        <translation>„Erstellen“, „Galerie“, „Details“ und „Warteschlange“ lassen sich überallhin ziehen; „Ansicht“ holt sie zurück. {just_picture} zeigt nur das Bild. {undo} nimmt zurück, was ein Versehen war. Diese Tour steht jederzeit unter „Hilfe“.</translation>
    </message>
    <message>
        <source>Drag, or use the left and right arrow</source>
        <translation>Ziehen oder die Pfeiltasten links und rechts drücken</translation>
    </message>
    <message>
        <source>Draw its composition over, a little or a lot</source>
        <translation>Seine Komposition neu zeichnen, ein wenig oder stark</translation>
    </message>
    <message>
        <source>Draw its composition over, a little or a lot: choose one in the gallery.</source>
        <translation>Seine Komposition neu zeichnen, ein wenig oder stark: Bitte ein Bild in der Galerie wählen.</translation>
    </message>
    <message>
        <source>Draw on the &amp;GPU…</source>
        <translation>Mit der &amp;GPU zeichnen…</translation>
    </message>
    <message>
        <source>Draw on the GPU</source>
        <translation>Mit der GPU zeichnen</translation>
    </message>
    <message>
        <source>Draw with it by default</source>
        <translation>Als Standard nutzen</translation>
    </message>
    <message>
        <source>Drawn at once</source>
        <translation>Auf einmal gezeichnet</translation>
    </message>
    <message>
        <source>Drawn over</source>
        <extracomment>how much of a kept composition is drawn anew</extracomment>
        <translation>Neu gezeichnet</translation>
    </message>
    <message>
        <source>Draws a few pictures with {title} and times each stage. Nothing of it is kept.</source>
        <translation>Zeichnet ein paar Bilder mit {title} und misst jede Stufe. Nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>Draws {size} pixels, for which the model was trained.</source>
        <translation>Zeichnet {size} Pixel; dafür wurde das Modell trainiert.</translation>
    </message>
    <message>
        <source>Draws {size} pixels. The model wasn&apos;t trained for that: a thing may come twice, or stretched.</source>
        <translation>Zeichnet {size} Pixel. Dafür wurde das Modell nicht trainiert: Manches kann doppelt oder gestreckt erscheinen.</translation>
    </message>
    <message>
        <source>Du&amp;plicate, with new seeds</source>
        <translation>&amp;Duplizieren, mit neuen Seeds</translation>
    </message>
    <message>
        <source>Each as it is</source>
        <comment>the sizes of pictures</comment>
        <translation>Jedes, wie es ist</translation>
    </message>
    <message>
        <source>Each its own</source>
        <comment>of several pictures: each has its own seeds</comment>
        <translation>Eigene je Bild</translation>
    </message>
    <message>
        <source>Each picture grows from a number that is thrown anew. Close the lock to keep it. The small question mark says more, with pictures.</source>
        <translation>Jedes Bild wächst aus einer Zahl, die immer neu gewürfelt wird. Das Schloss hält sie fest. Das kleine Fragezeichen sagt mehr, mit Bildern.</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>Frühere Prompts</translation>
    </message>
    <message>
        <source>Earlier prompts, the newest first</source>
        <translation>Frühere Prompts, der neueste zuerst</translation>
    </message>
    <message>
        <source>Edit a waiting job</source>
        <translation>Wartenden Auftrag bearbeiten</translation>
    </message>
    <message>
        <source>Edit the job</source>
        <translation>Auftrag bearbeiten</translation>
    </message>
    <message>
        <source>Empty the &amp;bin…</source>
        <translation>Papierkorb &amp;leeren…</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>Emptying the bin</source>
        <comment>what is at work</comment>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Ended early</source>
        <comment>a job in the queue</comment>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>Ended early, {saved} of {count} kept</source>
        <translation>Vorzeitig beendet, {saved} von {count} gespeichert</translation>
    </message>
    <message>
        <source>Even steps</source>
        <translation>Gleichmäßig</translation>
    </message>
    <message>
        <source>Everything fits into its memory, so all stages stay there: the fastest way.</source>
        <translation>Alles passt in seinen Speicher, also bleiben alle Stufen dort: der schnellste Weg.</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>Alles bleibt erhalten</translation>
    </message>
    <message>
        <source>Everything that made {file} is in the fields now.</source>
        <translation>Alles, woraus {file} entstand, steht jetzt in den Feldern.</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>Exact follows every step in full. Fast re-uses answers of the step before: the picture is there sooner and differs a little. Compiled draws the same as exact; the first picture of a size waits minutes for it, and it pays only on a GPU.</source>
        <translation>„Exakt“ geht jeden Schritt ganz. „Schnell“ verwendet Antworten des vorigen Schritts wieder: Das Bild ist eher da und weicht ein wenig ab. „Kompiliert“ zeichnet wie „Exakt“; das erste Bild einer Größe wartet Minuten darauf, und es lohnt sich nur mit einer GPU.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %n pictures</source>
        <comment>Export %n picture</comment>
        <translation>
            <numerusform>%n Bild exportieren</numerusform>
            <numerusform>%n Bilder exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Export into</source>
        <comment>title of the dialog that asks for a folder</comment>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Export styles</source>
        <translation>Stile exportieren</translation>
    </message>
    <message>
        <source>Exporting</source>
        <comment>what is at work</comment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>F&amp;avourite</source>
        <comment>to make a picture one, or not</comment>
        <translation>F&amp;avorit</translation>
    </message>
    <message>
        <source>Fast, less exact</source>
        <translation>Schnell, weniger exakt</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Fetching {name}…</source>
        <translation>{name} wird geladen…</translation>
    </message>
    <message>
        <source>Fi&amp;nish this picture</source>
        <translation>Bild &amp;fertigstellen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>Files of the part for the GPU are missing or have changed, so the processor draws. Add it again?</source>
        <translation>Dateien des Teils für die GPU fehlen oder haben sich geändert, deshalb zeichnet der Prozessor. Neu hinzufügen?</translation>
    </message>
    <message>
        <source>Files to download</source>
        <translation>Zu ladende Dateien</translation>
    </message>
    <message>
        <source>Files, columns</source>
        <translation>Spalten der Dateien</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Bildschirm füllen</translation>
    </message>
    <message>
        <source>Finish these pictures</source>
        <translation>Bilder fertigstellen</translation>
    </message>
    <message>
        <source>Finish this picture</source>
        <translation>Bild fertigstellen</translation>
    </message>
    <message>
        <source>First the composition, then the texture, then the pixels; a rough preview appears early. {cancel} stops it, and what is finished is kept.</source>
        <translation>Erst die Komposition, dann die Textur, dann die Pixel; eine grobe Vorschau ist früh zu sehen. {cancel} stoppt, und Fertiges bleibt erhalten.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder for your pictures</source>
        <translation>Ordner für Ihre Bilder</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Suche vergessen</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Format of copies</source>
        <translation>Format der Kopien</translation>
    </message>
    <message>
        <source>From the left composition (0&#xa0;%) to the right one (100&#xa0;%).</source>
        <translation>Von der linken Komposition (0&#xa0;%) zur rechten (100&#xa0;%).</translation>
    </message>
    <message>
        <source>From {program}: the words and the nearest size are in the fields now.</source>
        <translation>Aus {program}: Die Wörter und die nächstliegende Größe stehen jetzt in den Feldern.</translation>
    </message>
    <message>
        <source>From {program}: the words, the seed and the nearest size are in the fields now.</source>
        <translation>Aus {program}: Die Wörter, der Seed und die nächstliegende Größe stehen jetzt in den Feldern.</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Getting ready. A picture that is being made is finished first.</source>
        <translation>Wird vorbereitet. Ein Bild, das gerade entsteht, wird zuerst fertiggestellt.</translation>
    </message>
    <message>
        <source>Getting ready: this takes some seconds.</source>
        <translation>Wird vorbereitet: Das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>button that has the paused queue work again</comment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on from a picture</source>
        <translation>Von einem Bild aus weiter</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Prompttreue</translation>
    </message>
    <message>
        <source>HOW MANY</source>
        <translation>WIE VIELE</translation>
    </message>
    <message>
        <source>Half base, half aesthetic prior: the published default, good at most things.</source>
        <translation>Halb Basis-Prior, halb ästhetischer Prior: der veröffentlichte Standard, gut in fast allem.</translation>
    </message>
    <message numerus="yes">
        <source>Hand %n deleted pictures to the system&apos;s trash?</source>
        <comment>Hand %n deleted picture to the system&apos;s trash?</comment>
        <translation>
            <numerusform>%n gelöschtes Bild in den System-Papierkorb legen?</numerusform>
            <numerusform>%n gelöschte Bilder in den System-Papierkorb legen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>how much of a file has come</comment>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>Here it comes out another picture: {differences}.</source>
        <translation>Hier wird es ein anderes Bild: {differences}.</translation>
    </message>
    <message>
        <source>Here it comes out nearly the same: {differences}.</source>
        <translation>Hier wird es fast dasselbe: {differences}.</translation>
    </message>
    <message>
        <source>Here it comes out the same, pixel for pixel.</source>
        <translation>Hier wird es dasselbe, Pixel für Pixel.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Änderungsverlauf</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>How &amp;fast is this machine?…</source>
        <translation>Wie &amp;schnell ist dieser Rechner?…</translation>
    </message>
    <message>
        <source>How closely Stage B follows the prompt; 1 or less is off and takes half the time.</source>
        <translation>Wie genau Stage B dem Prompt folgt; bei 1 oder weniger ist das aus und kostet die halbe Zeit.</translation>
    </message>
    <message>
        <source>How closely Stage C follows the prompt; 1 or less is off and takes half the time.</source>
        <translation>Wie genau Stage C dem Prompt folgt; bei 1 oder weniger ist das aus und kostet die halbe Zeit.</translation>
    </message>
    <message>
        <source>How closely the composition follows your words. A little more makes it clearer, much more makes it harsh. At 1 or less it is off, and the composition takes half the time.</source>
        <translation>Wie genau die Komposition Ihren Wörtern folgt. Etwas mehr macht sie klarer, viel mehr macht sie hart. Bei 1 oder weniger ist das aus, und die Komposition braucht nur die halbe Zeit.</translation>
    </message>
    <message>
        <source>How closely the fine detail follows your words. Most models paint best without it; with much of it colours and edges grow hard. At 1 or less it is off, and the texture takes half the time.</source>
        <translation>Wie genau die feinen Details Ihren Wörtern folgen. Die meisten Modelle malen ohne sie am besten; viel davon macht Farben und Kanten hart. Bei 1 oder weniger ist das aus, und die Textur braucht nur die halbe Zeit.</translation>
    </message>
    <message>
        <source>How far the composition&apos;s noise is turned to that of the variation seed: 0 not at all, 1 wholly.</source>
        <translation>Wie weit das Rauschen der Komposition zu dem des Variations-Seeds gedreht wird: 0 gar nicht, 1 ganz.</translation>
    </message>
    <message>
        <source>How fast is this machine?</source>
        <translation>Wie schnell ist dieser Rechner?</translation>
    </message>
    <message>
        <source>How it &amp;went…</source>
        <translation>Wie es l&amp;ief…</translation>
    </message>
    <message>
        <source>How it was ma&amp;de…</source>
        <translation>Wie es ents&amp;tand…</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Wie es entstand</translation>
    </message>
    <message>
        <source>How long a picture takes on this GPU is known once it has drawn one.</source>
        <translation>Wie lange ein Bild mit dieser GPU dauert, zeigt sich, sobald sie eines gezeichnet hat.</translation>
    </message>
    <message>
        <source>How many</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>How many of each</source>
        <translation>Wie viele von jedem</translation>
    </message>
    <message>
        <source>How many pictures</source>
        <translation>Anzahl der Bilder</translation>
    </message>
    <message>
        <source>How much is drawn over: little keeps what is where, much keeps only the words. All three are painted and kept.</source>
        <translation>Wie viel neu gezeichnet wird: Wenig behält, was wo ist; viel behält nur die Wörter. Alle drei werden gemalt und gespeichert.</translation>
    </message>
    <message>
        <source>How much of a model is in memory at once. Automatic takes as much as fits: the fastest way.</source>
        <translation>Wie viel von einem Modell gleichzeitig im Speicher ist. „Automatisch“ nimmt so viel, wie hineinpasst: der schnellste Weg.</translation>
    </message>
    <message>
        <source>How much of the prompt the model reads, in tokens: most words take one, rare ones several. Composition and texture have a text encoder each. What goes beyond is shown in grey.</source>
        <translation>Wie viel vom Prompt das Modell liest, in Tokens: Die meisten Wörter brauchen eines, seltene mehrere. Komposition und Textur haben je einen eigenen Text-Encoder. Was darüber hinausgeht, erscheint grau.</translation>
    </message>
    <message>
        <source>How new pictures are drawn, where More doesn&apos;t say otherwise.</source>
        <translation>Wie neue Bilder gezeichnet werden, wo „Mehr“ nichts anderes sagt.</translation>
    </message>
    <message>
        <source>How new pictures are named; a slash makes folders.</source>
        <translation>Wie neue Bilder heißen; ein Schrägstrich macht Ordner.</translation>
    </message>
    <message>
        <source>How often Stage B, the decoder, refines.</source>
        <translation>Wie oft Stage B, der Decoder, verfeinert.</translation>
    </message>
    <message>
        <source>How often Stage C, the prior, refines.</source>
        <translation>Wie oft Stage C, der Prior, verfeinert.</translation>
    </message>
    <message>
        <source>How often the composition is refined on its way out of the noise. Too few leave it vague; from some point on more of them only take longer.</source>
        <translation>Wie oft die Komposition auf dem Weg aus dem Rauschen verfeinert wird. Zu wenige Schritte lassen sie vage; ab einem gewissen Punkt dauern mehr nur länger.</translation>
    </message>
    <message>
        <source>How often the fine detail is refined on its way out of the noise. Too few leave it coarse; from some point on more of them only take longer.</source>
        <translation>Wie oft die feinen Details auf dem Weg aus dem Rauschen verfeinert werden. Zu wenige Schritte lassen sie grob; ab einem gewissen Punkt dauern mehr nur länger.</translation>
    </message>
    <message>
        <source>How strongly it is added: 1 as it was learnt, 0 not at all, below 0 the other way round.</source>
        <translation>Wie stark es hinzukommt: 1 wie gelernt, 0 gar nicht, unter 0 ins Gegenteil.</translation>
    </message>
    <message>
        <source>How the composition steps lie in time.</source>
        <translation>Wie sich die Kompositionsschritte über die Zeit verteilen.</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>So wird gesucht</translation>
    </message>
    <message>
        <source>How weights are written in the prompt.</source>
        <translation>Wie Gewichte im Prompt geschrieben werden.</translation>
    </message>
    <message>
        <source>I accept the licence ({licence})</source>
        <translation>Ich stimme der Lizenz zu ({licence})</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Ordner impor&amp;tieren…</translation>
    </message>
    <message>
        <source>Import a LoRA</source>
        <translation>LoRA importieren</translation>
    </message>
    <message>
        <source>Import all pictures of a folder</source>
        <translation>Alle Bilder eines Ordners importieren</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Bilder importieren</translation>
    </message>
    <message>
        <source>Import styles</source>
        <translation>Stile importieren</translation>
    </message>
    <message>
        <source>Importing</source>
        <comment>what is at work</comment>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>In</source>
        <comment>before the collections that a picture is in</comment>
        <translation>In</translation>
    </message>
    <message>
        <source>In a collection: earlier, later in your own order</source>
        <translation>In einer Sammlung: früher, später in Ihrer eigenen Reihenfolge</translation>
    </message>
    <message>
        <source>In parts (untrained)</source>
        <translation>In Teilen (untrainiert)</translation>
    </message>
    <message>
        <source>In the gallery</source>
        <translation>In der Galerie</translation>
    </message>
    <message>
        <source>In the prompt</source>
        <translation>Im Prompt</translation>
    </message>
    <message>
        <source>In the prompt, write “{words}”.</source>
        <translation>Im Prompt „{words}“ schreiben.</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>In which order random numbers are drawn.</source>
        <translation>In welcher Reihenfolge Zufallszahlen gezogen werden.</translation>
    </message>
    <message>
        <source>Index of torch builds</source>
        <translation>Index der torch-Pakete</translation>
    </message>
    <message>
        <source>Into</source>
        <comment>export: the folder that the copies go into</comment>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Into the trash</source>
        <translation>In den System-Papierkorb</translation>
    </message>
    <message>
        <source>It began from a kept composition, which the fields don&apos;t say: “Make again” makes this very picture.</source>
        <translation>Es begann mit einer gespeicherten Komposition, was die Felder nicht zeigen: „Nochmals erzeugen“ macht genau dieses Bild.</translation>
    </message>
    <message>
        <source>It couldn&apos;t be fetched: {said}. What has come whole is kept, and it goes on from there.</source>
        <translation>Der Teil ließ sich nicht laden: {said}. Was vollständig da ist, bleibt erhalten, und dort geht es weiter.</translation>
    </message>
    <message>
        <source>It doesn&apos;t go to sleep while the queue works.</source>
        <translation>Er schläft nicht ein, solange die Warteschlange arbeitet.</translation>
    </message>
    <message>
        <source>It draws 1024 x 1024 to 1536 x 1536.</source>
        <translation>Es zeichnet 1024 x 1024 bis 1536 x 1536.</translation>
    </message>
    <message>
        <source>It ended unexpectedly.</source>
        <comment>the training</comment>
        <translation>Es endete unerwartet.</translation>
    </message>
    <message>
        <source>It failed:</source>
        <comment>a line of its own; the error follows</comment>
        <translation>Es ist gescheitert:</translation>
    </message>
    <message>
        <source>It has come, but doesn&apos;t load here ({said}), so all stays as it was.</source>
        <translation>Der Teil ist geladen, lässt sich hier aber nicht öffnen ({said}), also bleibt alles, wie es war.</translation>
    </message>
    <message>
        <source>It is also kept in {file}.</source>
        <comment>the report</comment>
        <translation>Er steht auch in {file}.</translation>
    </message>
    <message>
        <source>It is being fetched already, by another window or command.</source>
        <translation>Der Teil wird schon geladen, von einem anderen Fenster oder Befehl.</translation>
    </message>
    <message>
        <source>It is gone. The processor draws from the next start on.</source>
        <translation>Der Teil ist weg. Ab dem nächsten Start zeichnet der Prozessor.</translation>
    </message>
    <message>
        <source>It is here and loads (torch {version}), but finds no GPU that it can use: a newer driver may help. It is used from the next start on; until it finds one, the processor draws.</source>
        <translation>Der Teil ist da und lässt sich öffnen (torch {version}), findet aber keine nutzbare GPU: Ein neuerer Treiber könnte helfen. Er wird ab dem nächsten Start benutzt; bis er eine findet, zeichnet der Prozessor.</translation>
    </message>
    <message>
        <source>It is here, and computes on {device}. It is used from the next start on.</source>
        <translation>Der Teil ist da und rechnet auf {device}. Er wird ab dem nächsten Start benutzt.</translation>
    </message>
    <message>
        <source>It is here: every file was checked, and the model opens.</source>
        <translation>Es ist da: Jede Datei ist geprüft, und das Modell lässt sich öffnen.</translation>
    </message>
    <message>
        <source>It is in half precision already: a copy would be just as large</source>
        <translation>Es hat schon halbe Genauigkeit: Eine Kopie wäre ebenso groß</translation>
    </message>
    <message>
        <source>It is on the shelf, but not a whole model yet: see what it lacks.</source>
        <translation>Es ist bei den Modellen, aber noch nicht vollständig: Dort ist zu sehen, was fehlt.</translation>
    </message>
    <message>
        <source>It isn&apos;t installed (any more).</source>
        <translation>Es ist nicht (mehr) installiert.</translation>
    </message>
    <message>
        <source>It keeps to the memory that the settings allow: slower, but the same pictures.</source>
        <translation>Es hält sich an den Speicher, den die Einstellungen erlauben: langsamer, aber dieselben Bilder.</translation>
    </message>
    <message>
        <source>It moves; this is its first picture.</source>
        <translation>Es bewegt sich; dies ist sein erstes Bild.</translation>
    </message>
    <message>
        <source>It runs with {least} of memory, and is quickest with {roomy}.</source>
        <translation>Es läuft mit {least} Speicher, am schnellsten mit {roomy}.</translation>
    </message>
    <message>
        <source>It was chosen by hand.</source>
        <translation>Es wurde von Hand gewählt.</translation>
    </message>
    <message>
        <source>It was made for another model.</source>
        <translation>Es wurde für ein anderes Modell gemacht.</translation>
    </message>
    <message>
        <source>Its file has changed since then.</source>
        <translation>Seine Datei hat sich seitdem geändert.</translation>
    </message>
    <message>
        <source>Its memory holds one stage at a time, so they take turns there.</source>
        <translation>In seinen Speicher passt immer nur eine Stufe, also wechseln sie sich dort ab.</translation>
    </message>
    <message>
        <source>Its memory is too small for a whole stage, so the layers pass through one by one: slow, but sure.</source>
        <translation>Sein Speicher ist zu klein für eine ganze Stufe, also gehen die Schichten einzeln hindurch: langsam, aber sicher.</translation>
    </message>
    <message>
        <source>Its name:</source>
        <comment>the name of a new collection</comment>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Its shape, and how many</source>
        <translation>Format und Anzahl</translation>
    </message>
    <message>
        <source>Jobs that wait can be moved, edited and paused here, or left to work overnight.</source>
        <translation>Wartende Aufträge lassen sich hier verschieben, bearbeiten und pausieren oder über Nacht abarbeiten.</translation>
    </message>
    <message>
        <source>Keep as a style</source>
        <translation>Als Stil speichern</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Änderung behalten</translation>
    </message>
    <message>
        <source>Keep the composition seed</source>
        <translation>Kompositions-Seed behalten</translation>
    </message>
    <message>
        <source>Keep the machine awake</source>
        <translation>Rechner wach halten</translation>
    </message>
    <message>
        <source>Keep the texture seed</source>
        <translation>Textur-Seed behalten</translation>
    </message>
    <message numerus="yes">
        <source>Keep them</source>
        <comment>Keep it</comment>
        <translation>
            <numerusform>Behalten</numerusform>
            <numerusform>Behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Kept: {picture}.</source>
        <comment>read aloud when a picture was saved</comment>
        <translation>Gespeichert: {picture}.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of file: PNG, JPEG, WebP</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Larger or smaller pictures</source>
        <translation>Größere oder kleinere Bilder</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>Größere Bilder</translation>
    </message>
    <message>
        <source>Largest</source>
        <comment>order of the pictures: the largest first</comment>
        <translation>Größte zuerst</translation>
    </message>
    <message numerus="yes">
        <source>Lay these %n open</source>
        <comment>Lay these %n open</comment>
        <translation>
            <numerusform>Diese %n ausbreiten</numerusform>
            <numerusform>Diese %n ausbreiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer by layer</source>
        <translation>Schicht für Schicht</translation>
    </message>
    <message>
        <source>Layers that pass through one by one can&apos;t be compiled, so this is drawn as in the mode exact.</source>
        <translation>Schichten, die einzeln hindurchgehen, lassen sich nicht kompilieren, deshalb wird wie im Modus „Exakt“ gezeichnet.</translation>
    </message>
    <message>
        <source>Learn</source>
        <comment>on a button: learn from the pictures</comment>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Learn a LoRA from your pictures</source>
        <translation>LoRA aus eigenen Bildern lernen</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>the tour</comment>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Left out, since the stock pipelines would not have found the memory for it: {sizes}.</source>
        <translation>Ausgelassen, weil der Speicher für die Standard-Pipelines nicht gereicht hätte: {sizes}.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: {names} and %n more.</source>
        <comment>Left out: {names} and %n more.</comment>
        <translation>
            <numerusform>Ausgelassen: {names} und %n weitere Angabe.</numerusform>
            <numerusform>Ausgelassen: {names} und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>Ausgelassen: {names}.</translation>
    </message>
    <message>
        <source>Let the queue go on</source>
        <translation>Warteschlange fortsetzen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licence {licence}, about {size}; what is here already isn&apos;t fetched again.</source>
        <translation>Lizenz {licence}, etwa {size}; was schon da ist, wird nicht noch einmal geladen.</translation>
    </message>
    <message>
        <source>Licence {licence}, {size}, {origin}:
{folder}</source>
        <comment>the origin says how a model came here</comment>
        <translation>Lizenz {licence}, {size}, {origin}:
{folder}</translation>
    </message>
    <message>
        <source>Licence {licence}.</source>
        <translation>Lizenz {licence}.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light, dark, strong contrasts, or as the rest of your desktop.</source>
        <translation>Hell, dunkel, starke Kontraste oder wie der übrige Desktop.</translation>
    </message>
    <message>
        <source>LoRA strength</source>
        <translation>LoRA-Stärke</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRAs</translation>
    </message>
    <message>
        <source>LoRAs aren&apos;t named in the prompt but added beside it, under More in the window or with --lora</source>
        <translation>LoRAs stehen nicht im Prompt, sondern kommen daneben hinzu, unter „Mehr“ im Fenster oder mit --lora</translation>
    </message>
    <message>
        <source>Lock its composition and texture seeds</source>
        <translation>Seine Seeds für Komposition und Textur festhalten</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>what was written down of how a job was worked on</comment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Long prompts</source>
        <translation>Lange Prompts</translation>
    </message>
    <message>
        <source>Long prompts</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Lange Prompts</translation>
    </message>
    <message>
        <source>Long sums in parts</source>
        <translation>Lange Summen in Teilen</translation>
    </message>
    <message>
        <source>Longest side</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Längste Seite</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Looking</source>
        <comment>at the model that is to be removed</comment>
        <translation>Modell wird angesehen</translation>
    </message>
    <message>
        <source>Looking at a picture</source>
        <translation>Beim Betrachten eines Bildes</translation>
    </message>
    <message>
        <source>Looking at the models</source>
        <translation>Modelle werden angesehen</translation>
    </message>
    <message>
        <source>MIT licence. It stands on the work of many others.</source>
        <translation>MIT-Lizenz. Es beruht auf der Arbeit vieler anderer.</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>how a month is written, in letters of Qt&apos;s QDate: MMMM month, yyyy year</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>MODELL</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>before the time at which a picture was made</comment>
        <translation>Entstanden</translation>
    </message>
    <message>
        <source>Made from, and made of it</source>
        <comment>the relatives of a picture</comment>
        <translation>Woraus es entstand, was daraus entstand</translation>
    </message>
    <message>
        <source>Made like “{words}”</source>
        <translation>Gemacht wie „{words}“</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Nochmals erzeugen</translation>
    </message>
    <message>
        <source>Make it</source>
        <comment>one picture</comment>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Make it again with other values of its settings, as a grid</source>
        <translation>Nochmals erzeugen, mit anderen Werten seiner Einstellungen, als Raster</translation>
    </message>
    <message>
        <source>Make it again with other values of its settings, as a grid: choose one in the gallery.</source>
        <translation>Nochmals erzeugen, mit anderen Werten seiner Einstellungen, als Raster: Bitte ein Bild in der Galerie wählen.</translation>
    </message>
    <message>
        <source>Make the picture out of the kept composition</source>
        <translation>Aus der gespeicherten Komposition das Bild machen</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Make them</source>
        <comment>several pictures</comment>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Make {letter} a favourite</source>
        <comment>A, B, C or D</comment>
        <translation>{letter} zum Favoriten machen</translation>
    </message>
    <message>
        <source>Measure</source>
        <comment>on a button: do it</comment>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Noch einmal messen</translation>
    </message>
    <message>
        <source>Measuring: {done} of {runs}.</source>
        <translation>Messung: {done} von {runs}.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Speichergrenze</translation>
    </message>
    <message>
        <source>Memory ran out before, so it is used more sparingly: slower, but the same pictures.</source>
        <translation>Der Speicher ging zuvor aus, deshalb wird er sparsamer genutzt: langsamer, aber dieselben Bilder.</translation>
    </message>
    <message>
        <source>Memory ran out in the {stage} stage; it went on with less.</source>
        <translation>In der Stufe „{stage}“ ging der Speicher aus; es ging mit weniger weiter.</translation>
    </message>
    <message>
        <source>Memory use</source>
        <translation>Speichernutzung</translation>
    </message>
    <message>
        <source>Memory, columns</source>
        <translation>Spalten zum Speicher</translation>
    </message>
    <message>
        <source>Mix the compositions of two pictures</source>
        <translation>Die Kompositionen zweier Bilder mischen</translation>
    </message>
    <message>
        <source>Mix the compositions of two pictures: choose two in the gallery.</source>
        <translation>Die Kompositionen zweier Bilder mischen: Bitte zwei in der Galerie wählen.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model&apos;s fingerprint</source>
        <translation>Fingerabdruck des Modells</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>More</source>
        <comment>title of further options</comment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More or less weight for the words at the caret</source>
        <translation>Mehr oder weniger Gewicht für die Wörter am Cursor</translation>
    </message>
    <message>
        <source>More steps follow the pictures more closely, and take longer.</source>
        <translation>Mehr Schritte folgen den Bildern genauer und dauern länger.</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <comment>a job</comment>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <comment>a job</comment>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>My order</source>
        <translation>Meine Reihenfolge</translation>
    </message>
    <message>
        <source>NVIDIA GPU (cuda)</source>
        <translation>NVIDIA-GPU (cuda)</translation>
    </message>
    <message>
        <source>NVIDIA or AMD GPU</source>
        <translation>NVIDIA- oder AMD-GPU</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of the LoRA</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the LoRA</source>
        <translation>Name des LoRA</translation>
    </message>
    <message>
        <source>Name pattern</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Namensmuster</translation>
    </message>
    <message>
        <source>Named</source>
        <comment>export: how the copies are named</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>of the exported files</comment>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Names take {fields}; a slash makes folders. Nothing is overwritten.</source>
        <translation>Namen können {fields} enthalten; ein Schrägstrich macht Ordner. Nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>Network calls</source>
        <translation>Netzzugriffe</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Neue Sammlung…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>New te&amp;xture</source>
        <translation>Neue Te&amp;xtur</translation>
    </message>
    <message>
        <source>New text&amp;ures…</source>
        <translation>Neue Text&amp;uren…</translation>
    </message>
    <message>
        <source>New texture</source>
        <translation>Neue Textur</translation>
    </message>
    <message>
        <source>New textures</source>
        <translation>Neue Texturen</translation>
    </message>
    <message>
        <source>New textures…</source>
        <translation>Neue Texturen…</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>step of the tour</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Next picture (Right arrow)</source>
        <translation>Nächstes Bild (Pfeil rechts)</translation>
    </message>
    <message>
        <source>No NVIDIA card with a working driver was found here. A Mac&apos;s GPU is used without any of this.</source>
        <translation>Hier fand sich keine NVIDIA-Karte mit funktionierendem Treiber. Die GPU eines Mac wird ohne all das genutzt.</translation>
    </message>
    <message>
        <source>No NVIDIA card with a working driver was found in this machine, so the processor draws.</source>
        <translation>In diesem Rechner fand sich keine NVIDIA-Karte mit funktionierendem Treiber, also zeichnet der Prozessor.</translation>
    </message>
    <message>
        <source>No command is called like that.</source>
        <translation>So heißt kein Befehl.</translation>
    </message>
    <message>
        <source>No favourites yet. The star on a picture makes it one.</source>
        <translation>Noch keine Favoriten. Der Stern auf einem Bild macht es dazu.</translation>
    </message>
    <message>
        <source>No job in the Queue has ended early.</source>
        <translation>Kein Auftrag in der Warteschlange ist vorzeitig beendet.</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>No list of words fits {wanted}. Put one into the wildcards folder, or write it otherwise.</source>
        <translation>Keine Wortliste passt zu {wanted}. Bitte eine in den Ordner „wildcards“ legen oder es anders schreiben.</translation>
    </message>
    <message>
        <source>No model is installed yet. Put one into the models folder, or name the folder that it is in.</source>
        <translation>Noch ist kein Modell installiert. Bitte eines in den Modellordner legen oder den Ordner nennen, in dem es liegt.</translation>
    </message>
    <message>
        <source>No model is installed, so there is nothing to measure yet.</source>
        <translation>Kein Modell ist installiert, also gibt es noch nichts zu messen.</translation>
    </message>
    <message>
        <source>No model is installed, so there is nothing to teach yet.</source>
        <translation>Kein Modell ist installiert, also gibt es noch keines, das lernen könnte.</translation>
    </message>
    <message>
        <source>No model is installed. Put one into the models folder and start again.</source>
        <translation>Kein Modell ist installiert. Bitte eines in den Modellordner legen und neu starten.</translation>
    </message>
    <message>
        <source>No picture fits “{text}”.</source>
        <translation>Kein Bild passt zu „{text}“.</translation>
    </message>
    <message>
        <source>No picture has “{text}” in its words.</source>
        <translation>Kein Bild hat „{text}“ in seinen Wörtern.</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Ohne Bewertung</translation>
    </message>
    <message>
        <source>No setting has to do with that.</source>
        <translation>Damit hat keine Einstellung zu tun.</translation>
    </message>
    <message>
        <source>No style</source>
        <translation>Kein Stil</translation>
    </message>
    <message>
        <source>None is installed yet</source>
        <translation>Noch keines installiert</translation>
    </message>
    <message>
        <source>None of the indexes that pip asks has the build of torch for this card. Torch&apos;s own install page names one that has it: give its address.</source>
        <translation>Keiner der Indizes, die pip fragt, hat das torch-Paket für diese Karte. Auf der Installationsseite von torch steht einer, der es hat: Bitte dessen Adresse angeben.</translation>
    </message>
    <message>
        <source>None, plain text</source>
        <comment>no weights in the prompt</comment>
        <translation>Keine, reiner Text</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>changes in this direction of a sweep</comment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Nothing goes out to the network unless you download a model. Click for the list.</source>
        <translation>Nichts geht ins Netz, solange kein Modell heruntergeladen wird. Ein Klick zeigt die Liste.</translation>
    </message>
    <message>
        <source>Nothing here can be weighed further. Put the caret into a word, or select a few.</source>
        <translation>Hier lässt sich nichts weiter gewichten. Bitte den Cursor in ein Wort setzen oder ein paar auswählen.</translation>
    </message>
    <message>
        <source>Nothing here yet. Your pictures appear here and stay.</source>
        <translation>Noch ist hier nichts. Ihre Bilder erscheinen hier und bleiben.</translation>
    </message>
    <message>
        <source>Nothing is being made now.</source>
        <translation>Gerade entsteht nichts.</translation>
    </message>
    <message>
        <source>Nothing is in “{name}” yet. Drag pictures onto its name, or use “Collections” in their menu.</source>
        <translation>In „{name}“ ist noch nichts. Bilder lassen sich auf den Namen ziehen oder über „Sammlungen“ in ihrem Menü einordnen.</translation>
    </message>
    <message>
        <source>Nothing is lost: your pictures, the queue and what you typed are on the disk, and the program has begun anew.</source>
        <translation>Nichts ist verloren: Ihre Bilder, die Warteschlange und alles Getippte sind auf der Festplatte, und das Programm hat neu begonnen.</translation>
    </message>
    <message>
        <source>Nothing is lost: your pictures, the queue and what you typed are on the disk. You can go on; if something behaves oddly now, a restart puts it right.</source>
        <translation>Nichts ist verloren: Ihre Bilder, die Warteschlange und alles Getippte sind auf der Festplatte. Es kann weitergehen; verhält sich jetzt etwas seltsam, hilft ein Neustart.</translation>
    </message>
    <message>
        <source>Nothing is unfinished: each composition has become a picture.</source>
        <translation>Nichts ist unfertig: Aus jeder Komposition ist ein Bild geworden.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: %n pictures were here already.</source>
        <comment>Nothing new: %n picture was here already.</comment>
        <translation>
            <numerusform>Nichts Neues: %n Bild war schon da.</numerusform>
            <numerusform>Nichts Neues: %n Bilder waren schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits in the Queue.</source>
        <translation>In der Warteschlange wartet nichts.</translation>
    </message>
    <message>
        <source>Nothing waits. What you ask for while a picture is being made is queued here.</source>
        <translation>Nichts wartet. Was hinzukommt, während ein Bild entsteht, reiht sich hier ein.</translation>
    </message>
    <message>
        <source>Nothing was asked for with these words yet.</source>
        <translation>Mit diesen Wörtern wurde noch nichts erzeugt.</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Nichts wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Nothing was written down for this one: it was made elsewhere, or by an older version.</source>
        <translation>Hierzu wurde nichts aufgeschrieben: Es entstand anderswo oder mit einer älteren Version.</translation>
    </message>
    <message>
        <source>Of the second picture</source>
        <extracomment>how much, where two compositions are mixed</extracomment>
        <translation>Vom zweiten Bild</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>guidance</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Off, as recommended</source>
        <comment>guidance</comment>
        <translation>Aus, wie empfohlen</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>On</source>
        <comment>before the device that a picture was made on</comment>
        <translation>Auf</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>On to the next field</source>
        <translation>Weiter zum nächsten Feld</translation>
    </message>
    <message>
        <source>On top of each other, with a slider</source>
        <translation>Übereinander, mit einem Regler</translation>
    </message>
    <message>
        <source>One composition</source>
        <comment>of several pictures: they share one composition</comment>
        <translation>Eine Komposition</translation>
    </message>
    <message>
        <source>One stage at a time</source>
        <translation>Stufe für Stufe</translation>
    </message>
    <message>
        <source>One texture seed</source>
        <comment>of several pictures: they share one texture seed</comment>
        <translation>Ein Textur-Seed</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>command: show the picture large</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open it large</source>
        <translation>Groß öffnen</translation>
    </message>
    <message>
        <source>Open large</source>
        <translation>Groß öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;pictures folder</source>
        <translation>Bilder&amp;ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder of lists</source>
        <translation>Ordner der Listen öffnen</translation>
    </message>
    <message>
        <source>Opens the Models page; nothing is downloaded before you say so there</source>
        <translation>Öffnet die Seite „Modelle“; heruntergeladen wird erst, wenn Sie es dort sagen</translation>
    </message>
    <message>
        <source>Order of the pictures</source>
        <translation>Reihenfolge der Bilder</translation>
    </message>
    <message numerus="yes">
        <source>Ours and the stock pipelines of diffusers took turns, %n rounds; times sooner is the median of the rounds&apos; ratios of the GPU&apos;s time.</source>
        <comment>Ours and the stock pipelines of diffusers took turns, %n round; times sooner is the median of the rounds&apos; ratios of the GPU&apos;s time.</comment>
        <translation>
            <numerusform>Unsere und die Standard-Pipelines von diffusers liefen abwechselnd, %n Runde; „mal so schnell“ ist der Median aus dem Verhältnis der GPU-Zeiten jeder Runde.</numerusform>
            <numerusform>Unsere und die Standard-Pipelines von diffusers liefen abwechselnd, %n Runden; „mal so schnell“ ist der Median aus dem Verhältnis der GPU-Zeiten jeder Runde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ours and the stock pipelines of diffusers took turns, %n rounds; times sooner is the median of the rounds&apos; ratios of the processor&apos;s time.</source>
        <comment>Ours and the stock pipelines of diffusers took turns, %n round; times sooner is the median of the rounds&apos; ratios of the processor&apos;s time.</comment>
        <translation>
            <numerusform>Unsere und die Standard-Pipelines von diffusers liefen abwechselnd, %n Runde; „mal so schnell“ ist der Median aus dem Verhältnis der Prozessorzeiten jeder Runde.</numerusform>
            <numerusform>Unsere und die Standard-Pipelines von diffusers liefen abwechselnd, %n Runden; „mal so schnell“ ist der Median aus dem Verhältnis der Prozessorzeiten jeder Runde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Own for each stage</source>
        <comment>random numbers of its own for each stage</comment>
        <translation>Eigener je Stufe</translation>
    </message>
    <message>
        <source>PNG, nothing lost</source>
        <translation>PNG, ohne Verlust</translation>
    </message>
    <message>
        <source>PROMPT</source>
        <translation>PROMPT</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Paint its composition again with another texture seed: the same picture, other details</source>
        <translation>Seine Komposition mit anderem Textur-Seed neu malen: dasselbe Bild, andere Details</translation>
    </message>
    <message>
        <source>Paint its composition again, many times, with other steps, guidance or size</source>
        <translation>Seine Komposition neu malen, viele Male, mit anderen Schritten, anderer Prompttreue oder Größe</translation>
    </message>
    <message>
        <source>Paint them</source>
        <translation>Malen</translation>
    </message>
    <message>
        <source>Painted over the composition, from a number of its own. Another one gives the same picture with other details.</source>
        <translation>Über die Komposition gemalt, aus einer eigenen Zahl. Eine andere ergibt dasselbe Bild mit anderen Details.</translation>
    </message>
    <message>
        <source>Paints the same composition on a smaller or larger canvas. The model learnt its own size only: the farther from it, the odder the detail.</source>
        <translation>Malt dieselbe Komposition auf eine kleinere oder größere Leinwand. Das Modell hat nur seine eigene Größe gelernt: je weiter davon entfernt, desto seltsamer die Details.</translation>
    </message>
    <message>
        <source>Panes that share a place</source>
        <translation>Bereiche, die sich einen Platz teilen</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>of a model</comment>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Parts of the model</source>
        <translation>Teile des Modells</translation>
    </message>
    <message>
        <source>Parts, columns</source>
        <translation>Spalten der Teile</translation>
    </message>
    <message>
        <source>Pattern of file names</source>
        <translation>Muster der Dateinamen</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>on a button: do it</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused. What has come is kept, also when the program is closed.</source>
        <translation>Pausiert. Was geladen ist, bleibt erhalten, auch wenn das Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>Paused. What has come whole is kept, also when the program is closed.</source>
        <translation>Pausiert. Was vollständig geladen ist, bleibt erhalten, auch wenn das Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture viewer</source>
        <translation>Bildansicht</translation>
    </message>
    <message>
        <source>Picture {letter}</source>
        <translation>Bild {letter}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures</source>
        <comment>label: the folder with the pictures to learn from</comment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures folder</source>
        <translation>Bilderordner</translation>
    </message>
    <message>
        <source>Pictures from words with Würstchen, on your own machine. Nothing you type or draw leaves it.</source>
        <translation>Bilder aus Wörtern mit Würstchen, auf dem eigenen Rechner. Nichts, was Sie tippen oder zeichnen, verlässt ihn.</translation>
    </message>
    <message>
        <source>Pictures of one of 80 objects, of shapes or of two things, on a plain background or in a landscape. Still learning: single things on plain backgrounds come out best.</source>
        <translation>Bilder von einem aus 80 Gegenständen, von Formen oder von zwei Dingen, vor schlichtem Hintergrund oder in einer Landschaft. Lernt noch: Einzelne Dinge vor schlichtem Hintergrund gelingen am besten.</translation>
    </message>
    <message>
        <source>Pixels on the processor</source>
        <translation>Pixel auf dem Prozessor</translation>
    </message>
    <message>
        <source>Plain text has no weights. Choose another way of writing them under More.</source>
        <translation>Reiner Text hat keine Gewichte. Unter „Mehr“ gibt es andere Schreibweisen.</translation>
    </message>
    <message>
        <source>Plain text has no weights: what wrote them in the prompt is drawn as words now.</source>
        <translation>Reiner Text hat keine Gewichte: Was sie im Prompt schrieb, wird jetzt als Wörter gezeichnet.</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Previous picture (Left arrow)</source>
        <translation>Voriges Bild (Pfeil links)</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>of long work, for assistive tools</comment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Fortschritt der Messung</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt and negative prompt become a style.
{prompt} in them stands for what you type next; without it, they go behind.

Name:</source>
        <translation>Aus Prompt und negativem Prompt wird ein Stil.
{prompt} darin steht für das, was als Nächstes getippt wird; sonst kommt der Stil dahinter.

Name:</translation>
    </message>
    <message>
        <source>Put all that made it into the fields</source>
        <translation>Alles, woraus es entstand, in die Felder legen</translation>
    </message>
    <message>
        <source>Put its prompt and what it leaves out into the fields</source>
        <translation>Seinen Prompt und sein „Ohne“ in die Felder legen</translation>
    </message>
    <message>
        <source>Put {file} into the system&apos;s trash? Your pictures stay, and say which LoRA they need.</source>
        <translation>{file} in den System-Papierkorb legen? Ihre Bilder bleiben und sagen, welches LoRA sie brauchen.</translation>
    </message>
    <message>
        <source>Put {names} into the system&apos;s trash? Your pictures stay, and say which model they need.</source>
        <translation>{names} in den System-Papierkorb legen? Ihre Bilder bleiben und sagen, welches Modell sie brauchen.</translation>
    </message>
    <message>
        <source>Python that draws this picture with diffusers is on the clipboard.</source>
        <translation>Das Python-Skript, das dieses Bild mit diffusers zeichnet, ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>name of the pane with the jobs that wait</comment>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Rate it</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Reading what another program fetched</source>
        <translation>Downloads anderer Programme werden gelesen</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <comment>a folder or file</comment>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>the part for the GPU</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove a LoRA</source>
        <translation>LoRA entfernen</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>Modell entfernen</translation>
    </message>
    <message>
        <source>Remove a&amp;ll that waits</source>
        <translation>A&amp;lle Wartenden entfernen</translation>
    </message>
    <message>
        <source>Remove the LoRA “{lora}”?</source>
        <translation>Das LoRA „{lora}“ entfernen?</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>Auswahl entfernen</translation>
    </message>
    <message>
        <source>Remove what was fetched for your card?</source>
        <translation>Entfernen, was für Ihre Karte geladen wurde?</translation>
    </message>
    <message>
        <source>Remove {model}?</source>
        <translation>{model} entfernen?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Removing {model}</source>
        <translation>{model} wird entfernt</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Residency</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Speichernutzung</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>the program</comment>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>a deleted picture</comment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n pictures</source>
        <comment>Restore %n picture</comment>
        <translation>
            <numerusform>%n Bild wiederherstellen</numerusform>
            <numerusform>%n Bilder wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Run &amp;next</source>
        <comment>a job</comment>
        <translation>&amp;Als Nächstes</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a job in the queue</comment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Running sweep, {left} of {count} left: {words}</source>
        <translation>Bildreihe läuft, {left} von {count} übrig: {words}</translation>
    </message>
    <message>
        <source>Running, {saved} of {count} kept</source>
        <translation>Läuft, {saved} von {count} gespeichert</translation>
    </message>
    <message>
        <source>S&amp;lide show</source>
        <translation>&amp;Diashow</translation>
    </message>
    <message>
        <source>S&amp;weep…</source>
        <translation>Bildrei&amp;he…</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>GRÖSSE</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Als {file} gespeichert.</translation>
    </message>
    <message>
        <source>Say what you would like to see</source>
        <translation>Sagen, was zu sehen sein soll</translation>
    </message>
    <message>
        <source>Say what you would like to see, in a few words.</source>
        <translation>Bitte in ein paar Wörtern sagen, was zu sehen sein soll.</translation>
    </message>
    <message>
        <source>Say when the queue ends</source>
        <translation>Ende der Warteschlange melden</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schrittfolge</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Schrittfolge</translation>
    </message>
    <message>
        <source>Search the earlier prompts</source>
        <translation>Frühere Prompts durchsuchen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Search your pictures</source>
        <translation>Ihre Bilder durchsuchen</translation>
    </message>
    <message>
        <source>Search: fox, seed:42, rating:&gt;=4, -snow</source>
        <comment>seed: and rating: are typed so; prompts are English</comment>
        <translation>Suchen: fox, seed:42, rating:&gt;=4, -snow</translation>
    </message>
    <message>
        <source>Seconds are by the clock, for each picture.</source>
        <translation>Sekunden nach der Uhr, je Bild.</translation>
    </message>
    <message>
        <source>See it come</source>
        <translation>Sehen, wie es entsteht</translation>
    </message>
    <message>
        <source>See the models</source>
        <translation>Modelle ansehen</translation>
    </message>
    <message>
        <source>Seed of Stage B: the fine detail. It follows the composition, unless it is locked.</source>
        <translation>Seed von Stage B: die feinen Details. Er folgt der Komposition, außer wenn das Schloss zu ist.</translation>
    </message>
    <message>
        <source>Seed of Stage C: what is where. A new one each time, unless it is locked.</source>
        <translation>Seed von Stage C: was wo ist. Jedes Mal ein neuer, außer wenn das Schloss zu ist.</translation>
    </message>
    <message numerus="yes">
        <source>Select all %n pictures of this day</source>
        <comment>Select the picture of this day</comment>
        <translation>
            <numerusform>Das Bild dieses Tages auswählen</numerusform>
            <numerusform>Alle %n Bilder dieses Tages auswählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n pictures of this month</source>
        <comment>Select the picture of this month</comment>
        <translation>
            <numerusform>Das Bild dieses Monats auswählen</numerusform>
            <numerusform>Alle %n Bilder dieses Monats auswählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n pictures of this year</source>
        <comment>Select the picture of this year</comment>
        <translation>
            <numerusform>Das Bild dieses Jahres auswählen</numerusform>
            <numerusform>Alle %n Bilder dieses Jahres auswählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two to {most} pictures to compare them: Ctrl+click adds one.</source>
        <translation>Zum Vergleichen zwei bis {most} Bilder auswählen: Strg+Klick nimmt eines hinzu.</translation>
    </message>
    <message>
        <source>Separate tags with commas. They are found with tag:name.</source>
        <comment>tag: is typed so in all languages</comment>
        <translation>Stichwörter mit Komma trennen. Sie finden sich mit tag:Name.</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>Stichwörter setzen</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Several pictures</source>
        <translation>Mehrere Bilder</translation>
    </message>
    <message>
        <source>Shared with</source>
        <comment>other models</comment>
        <translation>Geteilt mit</translation>
    </message>
    <message>
        <source>Sheets</source>
        <comment>direction of a sweep: one grid for each value</comment>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <comment>keys</comment>
        <translation>Umschalt+Pfeile</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show it at 100 %</source>
        <translation>Bei 100&#xa0;% zeigen</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>Groß zeigen</translation>
    </message>
    <message>
        <source>Show its file in the file manager</source>
        <translation>Seine Datei in der Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>Show pictures in the making</source>
        <translation>Bilder beim Entstehen zeigen</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Show the new pictures</source>
        <translation>Die neuen Bilder zeigen</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Das ganze Bild zeigen</translation>
    </message>
    <message>
        <source>Show the whole pictures</source>
        <translation>Die ganzen Bilder zeigen</translation>
    </message>
    <message>
        <source>Show them at 100 %</source>
        <translation>Bei 100&#xa0;% zeigen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Sides</source>
        <extracomment>of the picture</extracomment>
        <translation>Seitenlängen</translation>
    </message>
    <message>
        <source>Sides</source>
        <comment>of the picture</comment>
        <translation>Seitenlängen</translation>
    </message>
    <message>
        <source>Sides go in steps of {step}.</source>
        <translation>Die Seiten gehen in Schritten von {step}.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a file</comment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <source>Size of the pictures in the gallery</source>
        <translation>Größe der Bilder in der Galerie</translation>
    </message>
    <message>
        <source>Sketch {number}</source>
        <translation>Skizze {number}</translation>
    </message>
    <message>
        <source>Sketches come once a few pictures of this model are finished: it learns from them how compositions look.</source>
        <translation>Skizzen gibt es, sobald ein paar Bilder dieses Modells fertig sind: Aus ihnen wird gelernt, wie Kompositionen aussehen.</translation>
    </message>
    <message>
        <source>Slide show</source>
        <translation>Diashow</translation>
    </message>
    <message>
        <source>Sliders, or side by side</source>
        <translation>Regler oder nebeneinander</translation>
    </message>
    <message>
        <source>Small files that add something to the composition (Stage C): an object, a figure, a manner. They are added in this order.</source>
        <translation>Kleine Dateien, die der Komposition (Stage C) etwas hinzufügen: einen Gegenstand, eine Figur, eine Machart. Sie kommen in dieser Reihenfolge hinzu.</translation>
    </message>
    <message>
        <source>Small pictures of simple things: one of 34 objects, or one or two shapes, on a plain background.</source>
        <translation>Kleine Bilder von einfachen Dingen: einer von 34 Gegenständen oder eine oder zwei Formen, vor schlichtem Hintergrund.</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>Kleinere Bilder</translation>
    </message>
    <message>
        <source>Something in the program itself went wrong while it measured.</source>
        <translation>Im Programm selbst ging beim Messen etwas schief.</translation>
    </message>
    <message>
        <source>Something in the program itself went wrong.</source>
        <translation>Im Programm selbst ging etwas schief.</translation>
    </message>
    <message>
        <source>Square {ratio}, {size}</source>
        <translation>Quadrat {ratio}, {size}</translation>
    </message>
    <message>
        <source>Square {ratio}, {size}, untrained</source>
        <translation>Quadrat {ratio}, {size}, untrainiert</translation>
    </message>
    <message>
        <source>Stack neighbours that were made alike: the same words and settings, other seeds</source>
        <translation>Nachbarn stapeln, die gleichartig entstanden: dieselben Wörter und Einstellungen, andere Seeds</translation>
    </message>
    <message>
        <source>Stack what was made alike</source>
        <translation>Gleichartiges stapeln</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Stages, columns</source>
        <translation>Spalten der Stufen</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Step {step} of {steps}, about {time} left.</source>
        <translation>Schritt {step} von {steps}, noch etwa {time}.</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>of the training</comment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps of 128, as trained</source>
        <translation>128er-Schritte, wie trainiert</translation>
    </message>
    <message>
        <source>Steps of 64, true to size</source>
        <translation>64er-Schritte, maßgetreu</translation>
    </message>
    <message>
        <source>Stock diffusers can&apos;t draw this picture&apos;s composition, and its file doesn&apos;t hold it any more.</source>
        <translation>Die Standard-Pipelines von diffusers können die Komposition dieses Bildes nicht zeichnen, und in seiner Datei steht sie nicht mehr.</translation>
    </message>
    <message>
        <source>Stock diffusers can&apos;t draw this picture: it has no mode that re-uses answers of the step before, as fast does. The command line can draw it.</source>
        <translation>Die Standard-Pipelines von diffusers können dieses Bild nicht zeichnen: Ihnen fehlt ein Modus, der wie „Schnell“ Antworten des vorigen Schritts wiederverwendet. Die Befehlszeile kann es zeichnen.</translation>
    </message>
    <message>
        <source>Stock diffusers can&apos;t paint this picture: it is true to a size of another shape than its composition&apos;s. The command line can.</source>
        <translation>Die Standard-Pipelines von diffusers können dieses Bild nicht malen: Es ist maßgetreu zu einer Größe mit anderem Format als seine Komposition. Die Befehlszeile kann es.</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>on a button: do it</comment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop &amp;after this picture</source>
        <translation>&amp;Nach diesem Bild stoppen</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stoppen und schließen</translation>
    </message>
    <message>
        <source>Stop now and pause the &amp;rest</source>
        <translation>&amp;Jetzt stoppen, Rest pausieren</translation>
    </message>
    <message>
        <source>Stop now, after this picture, or after this job</source>
        <translation>Jetzt, nach diesem Bild oder nach diesem Auftrag stoppen</translation>
    </message>
    <message>
        <source>Stop this</source>
        <translation>Dies stoppen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a job in the queue</comment>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Stopped, {saved} of {count} kept</source>
        <translation>Gestoppt, {saved} von {count} gespeichert</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <comment>by the user, before it was done</comment>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>Stopped. The same folder, words and name go on where it was left.</source>
        <translation>Gestoppt. Mit demselben Ordner, denselben Wörtern und demselben Namen geht es dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppt…</translation>
    </message>
    <message>
        <source>Stops at once and keeps a finished composition</source>
        <translation>Stoppt sofort; eine fertige Komposition bleibt erhalten</translation>
    </message>
    <message>
        <source>Strength of {lora}</source>
        <translation>Stärke von {lora}</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Style</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Stile</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Bildreihe</translation>
    </message>
    <message>
        <source>Sweep ended early, {left} of {count} missing: {words}</source>
        <translation>Bildreihe vorzeitig beendet, {left} von {count} fehlen: {words}</translation>
    </message>
    <message>
        <source>Sweep of {prompt}: {directions}</source>
        <translation>Bildreihe zu {prompt}: {directions}</translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation>Bildreihe…</translation>
    </message>
    <message>
        <source>Syntax</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>TEXTURE</source>
        <translation>TEXTUR</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n pictures</source>
        <comment>Tags of %n picture</comment>
        <translation>
            <numerusform>Stichwörter von %n Bild</numerusform>
            <numerusform>Stichwörter von %n Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Stichwörter…</translation>
    </message>
    <message>
        <source>Take a prior from a file</source>
        <translation>Prior aus einer Datei nehmen</translation>
    </message>
    <message>
        <source>Take a prior from a file…</source>
        <translation>Prior aus Datei nehmen…</translation>
    </message>
    <message>
        <source>Take a tour of three minutes</source>
        <translation>Eine Tour in drei Minuten</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Take out of favourites</source>
        <translation>Aus den Favoriten nehmen</translation>
    </message>
    <message>
        <source>Take out {lora}</source>
        <translation>{lora} herausnehmen</translation>
    </message>
    <message>
        <source>Take the composition seed of the chosen picture</source>
        <translation>Kompositions-Seed des gewählten Bildes übernehmen</translation>
    </message>
    <message>
        <source>Take the texture seed of the chosen picture</source>
        <translation>Textur-Seed des gewählten Bildes übernehmen</translation>
    </message>
    <message>
        <source>Take them from there</source>
        <translation>Von dort wegnehmen</translation>
    </message>
    <message>
        <source>Take {pane} out of the window, or put it back</source>
        <translation>{pane} aus dem Fenster lösen oder wieder einsetzen</translation>
    </message>
    <message>
        <source>Take {title} off the list? Its files in {names} stay where they are.</source>
        <translation>{title} von der Liste nehmen? Die Dateien in {names} bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Taken in: {models}.</source>
        <translation>Aufgenommen: {models}.</translation>
    </message>
    <message>
        <source>Tall {ratio}, {size}</source>
        <translation>Hoch {ratio}, {size}</translation>
    </message>
    <message>
        <source>Tall {ratio}, {size}, untrained</source>
        <translation>Hoch {ratio}, {size}, untrainiert</translation>
    </message>
    <message>
        <source>Tell me more…</source>
        <translation>Mehr darüber…</translation>
    </message>
    <message>
        <source>Terms: {licence}</source>
        <comment>of a package</comment>
        <translation>Bedingungen: {licence}</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Textur</translation>
    </message>
    <message>
        <source>Texture 4</source>
        <translation>Textur 4</translation>
    </message>
    <message>
        <source>Texture 8, the same composition</source>
        <translation>Textur 8, dieselbe Komposition</translation>
    </message>
    <message>
        <source>Texture guidance</source>
        <translation>Prompttreue Textur</translation>
    </message>
    <message>
        <source>Texture guidance</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Prompttreue Textur</translation>
    </message>
    <message>
        <source>Texture seed</source>
        <translation>Textur-Seed</translation>
    </message>
    <message>
        <source>Texture steps</source>
        <translation>Texturschritte</translation>
    </message>
    <message>
        <source>Texture steps</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Texturschritte</translation>
    </message>
    <message>
        <source>Texture, picture {number} of {count}.</source>
        <comment>read aloud when this stage begins</comment>
        <translation>Textur, Bild {number} von {count}.</translation>
    </message>
    <message>
        <source>Texture.</source>
        <comment>read aloud when this stage begins</comment>
        <translation>Textur.</translation>
    </message>
    <message>
        <source>Texture: the fine detail</source>
        <translation>Textur: die feinen Details</translation>
    </message>
    <message>
        <source>That job had begun already, so it stays as it was. What you changed waits as a job of its own.</source>
        <translation>Der Auftrag hatte schon begonnen und bleibt deshalb, wie er war. Ihre Änderung wartet als eigener Auftrag.</translation>
    </message>
    <message>
        <source>The GPU ran out of memory in the {stage} stage. It goes on from there: {where}.</source>
        <translation>In der Stufe „{stage}“ ging der Speicher der GPU aus. Von dort geht es weiter: {where}.</translation>
    </message>
    <message>
        <source>The GPU ran out of memory in the {stage} stage. What was finished is kept; a smaller picture, or one stage at a time, needs less.</source>
        <translation>In der Stufe „{stage}“ ging der Speicher der GPU aus. Fertiges bleibt erhalten; ein kleineres Bild, oder „Stufe für Stufe“, braucht weniger.</translation>
    </message>
    <message>
        <source>The GPU stopped answering. Close the program and open it again; if that doesn&apos;t help, restart the machine. What was finished is kept.</source>
        <translation>Die GPU antwortet nicht mehr. Das Programm schließen und wieder öffnen; hilft das nicht, den Rechner neu starten. Fertiges bleibt erhalten.</translation>
    </message>
    <message>
        <source>The GPU&apos;s memory is too small for this model, so the processor draws.</source>
        <translation>Der Speicher der GPU ist zu klein für dieses Modell, also zeichnet der Prozessor.</translation>
    </message>
    <message>
        <source>The LoRA “{lora}” is in the trash. Put back from there, it is offered again.</source>
        <translation>Das LoRA „{lora}“ liegt im System-Papierkorb. Von dort zurückgelegt, steht es wieder zur Wahl.</translation>
    </message>
    <message>
        <source>The LoRA “{name}” is learnt, and added to the next picture.</source>
        <translation>Das LoRA „{name}“ ist gelernt und kommt beim nächsten Bild hinzu.</translation>
    </message>
    <message>
        <source>The address that torch&apos;s install page names for your card.</source>
        <translation>Die Adresse, die auf der Installationsseite von torch für Ihre Karte steht.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>The bin is empty. Deleted pictures stay here for 30 days.</source>
        <translation>Der Papierkorb ist leer. Gelöschte Bilder bleiben hier 30 Tage.</translation>
    </message>
    <message>
        <source>The chosen picture, or the one in the making</source>
        <translation>Das gewählte Bild, oder das gerade entstehende</translation>
    </message>
    <message>
        <source>The collections that it is in</source>
        <translation>Die Sammlungen, in denen es ist</translation>
    </message>
    <message>
        <source>The command that makes this picture is on the clipboard.</source>
        <translation>Der Befehl, der dieses Bild macht, ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The composition seed</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Der Kompositions-Seed</translation>
    </message>
    <message>
        <source>The composition that this begins from isn&apos;t there (any more). If its picture was moved, put it back, or rebuild the history.</source>
        <translation>Die Komposition, mit der dies beginnt, ist nicht (mehr) da. Wurde ihr Bild verschoben, bitte zurücklegen oder die Galerie neu aufbauen.</translation>
    </message>
    <message>
        <source>The copy is called {name}.</source>
        <translation>Die Kopie heißt {name}.</translation>
    </message>
    <message>
        <source>The disk is full: {path} couldn&apos;t be written. Make some room and try again; nothing kept was lost.</source>
        <translation>Die Festplatte ist voll: {path} ließ sich nicht schreiben. Bitte Platz schaffen und nochmals versuchen; nichts Gespeichertes ging verloren.</translation>
    </message>
    <message>
        <source>The download ended without saying why. What has come is kept; go on, and it takes up from there.</source>
        <translation>Der Download endete ohne Angabe von Gründen. Was geladen ist, bleibt erhalten; beim Fortsetzen geht es dort weiter.</translation>
    </message>
    <message>
        <source>The driver of the NVIDIA card is too old: it is {said}, and it takes 560. Update it first?</source>
        <translation>Der Treiber der NVIDIA-Karte ist zu alt: Vorhanden ist {said}, nötig ist 560. Zuerst aktualisieren?</translation>
    </message>
    <message>
        <source>The file of the LoRA “{name}” isn&apos;t the one that was used then, so the picture would be another. Add the old file again, or choose the LoRA anew.</source>
        <translation>Die Datei des LoRA „{name}“ ist nicht mehr die von damals, das Bild würde also ein anderes. Bitte die alte Datei wieder hinzufügen oder das LoRA neu wählen.</translation>
    </message>
    <message>
        <source>The file of this picture is damaged and can&apos;t be read; its recipe is still here.</source>
        <translation>Die Datei dieses Bildes ist beschädigt und nicht lesbar; sein Rezept ist noch da.</translation>
    </message>
    <message>
        <source>The file of this picture isn&apos;t where it was. Move it back and it is found again.</source>
        <translation>Die Datei dieses Bildes ist nicht mehr, wo sie war. Liegt sie wieder dort, findet es sich wieder.</translation>
    </message>
    <message>
        <source>The file of this picture isn&apos;t where it was. Move it back and it is found again; its recipe is still here.</source>
        <translation>Die Datei dieses Bildes ist nicht mehr, wo sie war. Liegt sie wieder dort, findet es sich wieder; sein Rezept ist noch da.</translation>
    </message>
    <message>
        <source>The file of this picture isn&apos;t where it was. Move it back, or delete the entry.</source>
        <translation>Die Datei dieses Bildes ist nicht mehr, wo sie war. Bitte zurücklegen oder den Eintrag löschen.</translation>
    </message>
    <message>
        <source>The file that this is kept in was damaged, so a new one was begun. The old one is kept as {file}.</source>
        <translation>Die Datei dafür war beschädigt, deshalb wurde eine neue begonnen. Die alte ist als {file} aufbewahrt.</translation>
    </message>
    <message>
        <source>The files of the model “{wanted}” aren&apos;t those of then, so the picture would be another. Put the old files back, or draw it anew with those of now.</source>
        <translation>Die Dateien des Modells „{wanted}“ sind nicht mehr die von damals, das Bild würde also ein anderes. Bitte die alten Dateien zurücklegen oder es mit den jetzigen neu zeichnen.</translation>
    </message>
    <message>
        <source>The files of {model} have changed since then. The picture will come out differently.</source>
        <translation>Die Dateien von {model} haben sich seitdem geändert. Das Bild wird anders ausfallen.</translation>
    </message>
    <message>
        <source>The first of the words is the one that others are put in place of, so it can&apos;t be empty.</source>
        <translation>Das erste der Wörter ist das, an dessen Stelle die anderen treten; es darf also nicht leer sein.</translation>
    </message>
    <message>
        <source>The first one installed</source>
        <translation>Das erste installierte</translation>
    </message>
    <message>
        <source>The first one, the last one</source>
        <translation>Das erste, das letzte</translation>
    </message>
    <message>
        <source>The folder with the pictures</source>
        <translation>Der Ordner mit den Bildern</translation>
    </message>
    <message>
        <source>The index of your pictures was damaged and has been made anew from them. The old one is kept as {file}.</source>
        <translation>Der Katalog Ihrer Bilder war beschädigt und wurde aus ihnen neu angelegt. Der alte ist noch da, als {file}.</translation>
    </message>
    <message>
        <source>The job stays as it was</source>
        <translation>Der Auftrag bleibt, wie er war</translation>
    </message>
    <message>
        <source>The job stops when this picture is kept.</source>
        <translation>Der Auftrag stoppt, wenn dieses Bild gespeichert ist.</translation>
    </message>
    <message>
        <source>The last time, the program was ended by a fault in one of its libraries.</source>
        <translation>Zuletzt wurde das Programm durch einen Fehler in einer seiner Bibliotheken beendet.</translation>
    </message>
    <message>
        <source>The machine ran out of memory in the {stage} stage. It goes on from there: {where}.</source>
        <translation>In der Stufe „{stage}“ ging dem Rechner der Speicher aus. Von dort geht es weiter: {where}.</translation>
    </message>
    <message>
        <source>The machine ran out of memory in the {stage} stage. What was finished is kept; a smaller picture, or one stage at a time, needs less.</source>
        <translation>In der Stufe „{stage}“ ging dem Rechner der Speicher aus. Fertiges bleibt erhalten; ein kleineres Bild, oder „Stufe für Stufe“, braucht weniger.</translation>
    </message>
    <message numerus="yes">
        <source>The median of %n rounds.</source>
        <comment>The median of %n round.</comment>
        <translation>
            <numerusform>Der Median aus %n Runde.</numerusform>
            <numerusform>Der Median aus %n Runden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model in {folder} isn&apos;t complete: {file} is missing. Copy it there, or choose another model.</source>
        <translation>Das Modell in {folder} ist nicht vollständig: {file} fehlt. Bitte dorthin kopieren oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>The model learnt pictures whose sides are multiples of 128. True to size, the texture is painted on just as many cells as the picture has, so that sides can be multiples of 64; nothing was trained like that.</source>
        <translation>Das Modell hat Bilder gelernt, deren Seiten Vielfache von 128 sind. Bei „maßgetreu“ wird die Textur auf genau so vielen Zellen gemalt, wie das Bild hat, sodass auch Vielfache von 64 gehen; trainiert wurde so nichts.</translation>
    </message>
    <message>
        <source>The model learnt prompts of one length. Cut: what goes beyond is left out, and shown in grey. In parts: the composition reads all of it, which it was never trained on. Plain text is always cut.</source>
        <translation>Das Modell hat Prompts einer festen Länge gelernt. „Abschneiden“: Was darüber hinausgeht, entfällt und erscheint grau. „In Teilen“: Die Komposition liest alles, auch wenn sie das nie geübt hat. Reiner Text wird immer abgeschnitten.</translation>
    </message>
    <message>
        <source>The model {model} isn&apos;t installed here, so its folder can&apos;t be named.</source>
        <translation>Das Modell {model} ist hier nicht installiert, sein Ordner lässt sich also nicht nennen.</translation>
    </message>
    <message>
        <source>The model&apos;s file {file} doesn&apos;t fit: expected {expected}, found {found}. It seems to belong to another model.</source>
        <translation>Die Modelldatei {file} passt nicht: erwartet: {expected}, gefunden: {found}. Sie scheint zu einem anderen Modell zu gehören.</translation>
    </message>
    <message>
        <source>The model&apos;s file {file} is damaged: {reason}. Fetch it again, or choose another model.</source>
        <translation>Die Modelldatei {file} ist beschädigt ({reason}). Bitte noch einmal laden oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>The networks couldn&apos;t be compiled on this machine, so this is drawn as in the mode exact.</source>
        <translation>Die Netze ließen sich auf diesem Rechner nicht kompilieren, deshalb wird wie im Modus „Exakt“ gezeichnet.</translation>
    </message>
    <message>
        <source>The notification is heard as well as seen.</source>
        <translation>Die Benachrichtigung ist auch zu hören.</translation>
    </message>
    <message>
        <source>The number of directions of a sweep</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Die Zahl der Richtungen einer Bildreihe</translation>
    </message>
    <message>
        <source>The number of pictures in a sweep</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Die Zahl der Bilder einer Bildreihe</translation>
    </message>
    <message>
        <source>The number of pictures to start from</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Die Zahl der Ausgangsbilder</translation>
    </message>
    <message>
        <source>The one before, the next one</source>
        <translation>Das vorige, das nächste</translation>
    </message>
    <message>
        <source>The other files were left alone.</source>
        <translation>Die anderen Dateien blieben unberührt.</translation>
    </message>
    <message>
        <source>The other seed of the composition.</source>
        <translation>Der zweite Seed der Komposition.</translation>
    </message>
    <message>
        <source>The part for the GPU (torch {version}) belongs to another version of Wurst Desktop, so the processor draws. Add the one for this version?</source>
        <translation>Der Teil für die GPU (torch {version}) gehört zu einer anderen Version von Wurst Desktop, deshalb zeichnet der Prozessor. Den für diese Version hinzufügen?</translation>
    </message>
    <message>
        <source>The part for the GPU can&apos;t be loaded any more ({said}). It is left out from the next start on, and the processor draws: start the program again.</source>
        <translation>Der Teil für die GPU lässt sich nicht mehr öffnen ({said}). Ab dem nächsten Start bleibt er weg, und der Prozessor zeichnet: Bitte das Programm neu starten.</translation>
    </message>
    <message>
        <source>The part for the GPU couldn&apos;t be loaded, so it is left out, and the processor draws. Add it again?</source>
        <translation>Der Teil für die GPU ließ sich nicht öffnen, deshalb bleibt er weg, und der Prozessor zeichnet. Neu hinzufügen?</translation>
    </message>
    <message>
        <source>The part for the GPU is here (torch {version}, {size}).</source>
        <translation>Der Teil für die GPU ist da (torch {version}, {size}).</translation>
    </message>
    <message>
        <source>The part for the GPU isn&apos;t here yet: pictures are drawn by the processor.</source>
        <translation>Der Teil für die GPU ist noch nicht da: Der Prozessor zeichnet die Bilder.</translation>
    </message>
    <message>
        <source>The picture is made again.</source>
        <translation>Das Bild wird noch einmal erzeugt.</translation>
    </message>
    <message>
        <source>The processor draws then. To draw on the GPU again, it has to be fetched once more: about 3 GB.</source>
        <translation>Dann zeichnet der Prozessor. Um wieder mit der GPU zu zeichnen, muss alles noch einmal geladen werden: etwa 3 GB.</translation>
    </message>
    <message>
        <source>The program ended without being closed the last time. Your words, your pictures and the queue are all here.</source>
        <translation>Das Programm endete zuletzt, ohne geschlossen zu werden. Ihre Wörter, Ihre Bilder und die Warteschlange sind alle da.</translation>
    </message>
    <message>
        <source>The program may not write to {path} ({reason}). Choose another folder?</source>
        <translation>Das Programm darf nicht nach {path} schreiben ({reason}). Einen anderen Ordner wählen?</translation>
    </message>
    <message>
        <source>The prompt</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Der Prompt</translation>
    </message>
    <message>
        <source>The public texture and pixels, with a composition from elsewhere.</source>
        <translation>Die öffentliche Textur und die öffentlichen Pixel, mit einer Komposition von anderswo.</translation>
    </message>
    <message>
        <source>The queue can&apos;t be shown yet. {reason} It comes by itself when there is room.</source>
        <translation>Die Warteschlange kann noch nicht gezeigt werden. {reason} Sobald Platz ist, erscheint sie von selbst.</translation>
    </message>
    <message>
        <source>The queue ended</source>
        <translation>Die Warteschlange ist fertig</translation>
    </message>
    <message>
        <source>The queue ended, with mishaps</source>
        <translation>Die Warteschlange ist fertig, mit Pannen</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>Warteschlange pausiert</translation>
    </message>
    <message numerus="yes">
        <source>The queue is paused, since %n jobs in a row ended the same way. {note}</source>
        <comment>The queue is paused, since %n job in a row ended the same way. {note}</comment>
        <translation>
            <numerusform>Die Warteschlange pausiert, weil %n Auftrag in Folge gleich endete. {note}</numerusform>
            <numerusform>Die Warteschlange pausiert, weil %n Aufträge in Folge gleich endeten. {note}</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is paused. {reason}</source>
        <translation>Die Warteschlange pausiert. {reason}</translation>
    </message>
    <message>
        <source>The queue is paused. {reason} It goes on by itself when there is room.</source>
        <translation>Die Warteschlange pausiert. {reason} Sobald Platz ist, geht es von selbst weiter.</translation>
    </message>
    <message numerus="yes">
        <source>The queue is paused: %n jobs wait</source>
        <comment>The queue is paused: %n job waits</comment>
        <translation>
            <numerusform>Pausiert: %n Auftrag wartet</numerusform>
            <numerusform>Pausiert: %n Aufträge warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queue is paused: %n jobs wait ({time})</source>
        <comment>The queue is paused: %n job waits ({time})</comment>
        <translation>
            <numerusform>Pausiert: %n Auftrag wartet ({time})</numerusform>
            <numerusform>Pausiert: %n Aufträge warten ({time})</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is paused: what runs is finished, and nothing else is begun.</source>
        <translation>Die Warteschlange pausiert: Was läuft, wird noch fertig, und nichts Neues beginnt.</translation>
    </message>
    <message>
        <source>The queue stands still</source>
        <translation>Die Warteschlange steht still</translation>
    </message>
    <message>
        <source>The report is for those who mend the program. It leaves out your folders and your name, and isn&apos;t sent anywhere.</source>
        <translation>Der Bericht ist für die Menschen, die das Programm instand halten. Ihre Ordner und Ihr Name fehlen darin, und er wird nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>The report leaves out your words, your folders and your name.</source>
        <translation>Ihre Wörter, Ihre Ordner und Ihr Name fehlen im Bericht.</translation>
    </message>
    <message>
        <source>The roof is the rate of plain matrix products: {rate} GFLOP a second.</source>
        <translation>Das Höchstmaß ist das Tempo reiner Matrixprodukte: {rate} GFLOP pro Sekunde.</translation>
    </message>
    <message>
        <source>The same in smaller steps</source>
        <translation>Dasselbe in kleineren Schritten</translation>
    </message>
    <message>
        <source>The same request, made with the same: the pictures are equal.</source>
        <translation>Dieselben Vorgaben, mit denselben Mitteln: Die Bilder sind gleich.</translation>
    </message>
    <message>
        <source>The same request. What may make them differ is what they were made with:</source>
        <translation>Dieselben Vorgaben. Ein Unterschied kann nur daher kommen, womit sie entstanden:</translation>
    </message>
    <message>
        <source>The same words and seeds as just before draw the same again. For something else, throw the dice of the composition or the texture.</source>
        <translation>Dieselben Worte und Seeds wie eben ergeben noch einmal dasselbe. Für etwas anderes die Komposition oder die Textur neu würfeln.</translation>
    </message>
    <message>
        <source>The search “{name}” is forgotten.</source>
        <translation>Die Suche „{name}“ ist vergessen.</translation>
    </message>
    <message>
        <source>The search “{name}” was there already; it looks for something else now.</source>
        <translation>Die Suche „{name}“ gab es schon; sie sucht jetzt etwas anderes.</translation>
    </message>
    <message>
        <source>The seed of the fine detail (the decoder, Stage B)</source>
        <translation>Der Seed der feinen Details (der Decoder, Stage B)</translation>
    </message>
    <message>
        <source>The seed of what is where (the prior, Stage C)</source>
        <translation>Der Seed dessen, was wo ist (der Prior, Stage C)</translation>
    </message>
    <message>
        <source>The settings couldn&apos;t be read ({reason}), so the usual ones are in use. The old file is kept as {backup}.</source>
        <translation>Die Einstellungen waren nicht lesbar ({reason}), deshalb gelten die üblichen. Die alte Datei ist noch da, als {backup}.</translation>
    </message>
    <message>
        <source>The shape of the picture, and beneath it how many are made at one press of Generate.</source>
        <translation>Das Format des Bildes und darunter, wie viele bei einem Druck auf „Erzeugen“ entstehen.</translation>
    </message>
    <message>
        <source>The share of the second picture</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Der Anteil des zweiten Bildes</translation>
    </message>
    <message>
        <source>The strength</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Die Stärke</translation>
    </message>
    <message>
        <source>The strength of a LoRA</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Die Stärke eines LoRA</translation>
    </message>
    <message>
        <source>The style “{name}” is removed.</source>
        <translation>Der Stil „{name}“ ist entfernt.</translation>
    </message>
    <message>
        <source>The style “{name}” was there already; it says something else now.</source>
        <translation>Den Stil „{name}“ gab es schon; er sagt jetzt etwas anderes.</translation>
    </message>
    <message>
        <source>The system&apos;s trash doesn&apos;t take {path} ({reason}). It is left as it was.</source>
        <translation>Der System-Papierkorb nimmt {path} nicht an ({reason}). Es bleibt, wie es war.</translation>
    </message>
    <message>
        <source>The text under &quot;without&quot;</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Der Text unter „Ohne“</translation>
    </message>
    <message>
        <source>The texture seed</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Der Textur-Seed</translation>
    </message>
    <message>
        <source>The training couldn&apos;t be started: another program can&apos;t be run from here.</source>
        <translation>Das Training konnte nicht beginnen: Von hier aus lässt sich kein anderes Programm starten.</translation>
    </message>
    <message>
        <source>The variation</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Die Variation</translation>
    </message>
    <message>
        <source>The variation seed</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Der Variations-Seed</translation>
    </message>
    <message>
        <source>The weights are written anew in this way. Undo takes it back.</source>
        <translation>Die Gewichte werden auf diese Weise neu geschrieben. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>The whole picture, 100 %</source>
        <translation>Das ganze Bild, 100&#xa0;%</translation>
    </message>
    <message>
        <source>The window is yours</source>
        <translation>Das Fenster gehört Ihnen</translation>
    </message>
    <message>
        <source>The wurst-desktop command that makes this very picture</source>
        <translation>Der Befehl wurst-desktop, der genau dieses Bild macht</translation>
    </message>
    <message>
        <source>The {stage} stage came to numbers that can&apos;t be shown. Another seed or a lower guidance helps as a rule; if it doesn&apos;t, check the model&apos;s files.</source>
        <translation>In der Stufe „{stage}“ kamen Zahlen heraus, die sich nicht darstellen lassen. Meist hilft ein anderer Seed oder weniger Prompttreue; wenn nicht, bitte die Dateien des Modells prüfen.</translation>
    </message>
    <message>
        <source>There is a model in {folder} already. Remove that one first, or leave the new one where it is.</source>
        <translation>In {folder} ist schon ein Modell. Bitte zuerst dieses entfernen oder das neue lassen, wo es ist.</translation>
    </message>
    <message>
        <source>There is no LoRA “{name}” here. Installed: {installed}. Add its file under More, or with `loras import`.</source>
        <translation>Hier gibt es kein LoRA „{name}“. Installiert: {installed}. Seine Datei lässt sich unter „Mehr“ hinzufügen, oder mit `loras import`.</translation>
    </message>
    <message>
        <source>There is no LoRA “{name}” here. None is installed yet. Add its file under More, or with `loras import`.</source>
        <translation>Hier gibt es kein LoRA „{name}“. Noch ist keines installiert. Seine Datei lässt sich unter „Mehr“ hinzufügen, oder mit `loras import`.</translation>
    </message>
    <message>
        <source>There is no Würstchen model in {path}. It would hold a folder named decoder, or prior.</source>
        <translation>In {path} ist kein Würstchen-Modell. Es enthielte einen Ordner namens decoder oder prior.</translation>
    </message>
    <message>
        <source>There is no entry {entry} in the history (any more). Rebuilding the history finds lost pictures.</source>
        <translation>Den Eintrag {entry} gibt es in der Galerie nicht (mehr). Verlorene Bilder finden sich, wenn die Galerie neu aufgebaut wird.</translation>
    </message>
    <message>
        <source>There is no list of words called “{list}”. Lists are text files in the folder “wildcards” of the settings.</source>
        <translation>Es gibt keine Wortliste namens „{list}“. Listen sind Textdateien im Ordner „wildcards“ der Einstellungen.</translation>
    </message>
    <message>
        <source>There is no list of words for {wanted}. Make {name}.txt in the wildcards folder, or write it otherwise.</source>
        <translation>Für {wanted} gibt es keine Wortliste. Bitte {name}.txt im Ordner „wildcards“ anlegen oder es anders schreiben.</translation>
    </message>
    <message>
        <source>There is no model &quot;{wanted}&quot; here. Installed: {installed}. One of these, or a folder?</source>
        <translation>Hier gibt es kein Modell „{wanted}“. Installiert: {installed}. Eines davon, oder ein Ordner?</translation>
    </message>
    <message>
        <source>There is nothing at {path}. Is its drive connected?</source>
        <translation>Unter {path} ist nichts. Ist das Laufwerk angeschlossen?</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>There is room again, so the queue goes on.</source>
        <translation>Es ist wieder Platz, also geht die Warteschlange weiter.</translation>
    </message>
    <message>
        <source>There is {size} of room.</source>
        <translation>{size} sind frei.</translation>
    </message>
    <message>
        <source>These compositions don&apos;t fit together: their model differs, {one} and {other}. Choose another?</source>
        <translation>Diese Kompositionen passen nicht zusammen: Ihre Modelle sind verschieden, {one} und {other}. Eine andere wählen?</translation>
    </message>
    <message>
        <source>These compositions don&apos;t fit together: their size differs, {one} and {other}. Choose another?</source>
        <translation>Diese Kompositionen passen nicht zusammen: Ihre Größen sind verschieden, {one} und {other}. Eine andere wählen?</translation>
    </message>
    <message>
        <source>These pictures are still being read. Try again in a moment.</source>
        <translation>Diese Bilder werden noch gelesen. Bitte gleich nochmals versuchen.</translation>
    </message>
    <message>
        <source>These pictures aren&apos;t of one size, so each keeps its own.</source>
        <translation>Diese Bilder sind verschieden groß, also behält jedes seine Größe.</translation>
    </message>
    <message>
        <source>These pictures don&apos;t tell what made them.</source>
        <translation>Diese Bilder sagen nicht, woraus sie entstanden.</translation>
    </message>
    <message>
        <source>These tags are on all of them; tags that only some have stay as they are.</source>
        <translation>Diese Stichwörter haben alle; Stichwörter, die nur einige haben, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>These weights can&apos;t be written in this way. They stay as they are; the colours show what counts now.</source>
        <translation>Diese Gewichte lassen sich so nicht schreiben. Sie bleiben, wie sie sind; die Farben zeigen, was jetzt zählt.</translation>
    </message>
    <message>
        <source>They show</source>
        <comment>label: what the pictures to learn from show</comment>
        <translation>Sie zeigen</translation>
    </message>
    <message>
        <source>This Python has no pip to fetch it with. On a terminal: python -m ensurepip</source>
        <translation>Diesem Python fehlt pip, um es zu laden. In einem Terminal: python -m ensurepip</translation>
    </message>
    <message>
        <source>This can&apos;t be done now.</source>
        <translation>Das geht gerade nicht.</translation>
    </message>
    <message>
        <source>This installation uses GPUs by itself; nothing has to be added.</source>
        <translation>Diese Installation nutzt GPUs von selbst; es muss nichts hinzukommen.</translation>
    </message>
    <message>
        <source>This is the bin already. “Restore” in the menu brings pictures back, “Empty the bin” lets them go.</source>
        <translation>Dies ist schon der Papierkorb. „Wiederherstellen“ im Menü holt Bilder zurück, „Papierkorb leeren“ lässt sie gehen.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>This machine has no GPU that can be used, so the processor draws: slower, but the same pictures.</source>
        <translation>Dieser Rechner hat keine nutzbare GPU, also zeichnet der Prozessor: langsamer, aber dieselben Bilder.</translation>
    </message>
    <message>
        <source>This machine has no {device}. It has: {present}. &quot;auto&quot; takes the best of it.</source>
        <translation>Dieser Rechner hat kein Gerät „{device}“. Er hat: {present}. „auto“ nimmt das beste davon.</translation>
    </message>
    <message>
        <source>This package brings no text of its own; its name says the terms.</source>
        <translation>Dieses Paket bringt keinen eigenen Text mit; sein Name nennt die Bedingungen.</translation>
    </message>
    <message>
        <source>This picture is being made. What made it is told here as soon as it is kept.</source>
        <translation>Dieses Bild entsteht gerade. Woraus, steht hier, sobald es gespeichert ist.</translation>
    </message>
    <message>
        <source>This picture was made elsewhere; what made it isn&apos;t known.</source>
        <translation>Dieses Bild entstand anderswo; woraus, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This picture was made with {program}.</source>
        <translation>Dieses Bild entstand mit {program}.</translation>
    </message>
    <message>
        <source>This picture was made with {wanted}, which isn&apos;t installed. {chosen} draws another one.</source>
        <translation>Dieses Bild entstand mit {wanted}, das nicht installiert ist. {chosen} zeichnet ein anderes.</translation>
    </message>
    <message>
        <source>This run of the program has made no call to the network. It makes none by itself: only a download that you begin in the Models page goes out, and each of its calls is listed here.</source>
        <translation>Seit dem Start hat das Programm nicht aufs Netz zugegriffen. Von selbst tut es das nie: Nur ein Download, den Sie auf der Seite „Modelle“ beginnen, geht hinaus, und jeder seiner Zugriffe steht dann hier.</translation>
    </message>
    <message>
        <source>Throw a new composition seed</source>
        <translation>Neuen Kompositions-Seed würfeln</translation>
    </message>
    <message>
        <source>Throw a new texture seed</source>
        <translation>Neuen Textur-Seed würfeln</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>Zum Herunterladen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>Tokens des Prompts</translation>
    </message>
    <message>
        <source>Tokens of what it shall be without</source>
        <translation>Tokens dessen, was nicht zu sehen sein soll</translation>
    </message>
    <message>
        <source>Torch</source>
        <translation>Torch</translation>
    </message>
    <message>
        <source>Trained further on pictures that people find beautiful: polished, but with a taste of its own.</source>
        <translation>Weiter trainiert mit Bildern, die Menschen schön finden: geschliffen, aber mit eigenem Geschmack.</translation>
    </message>
    <message>
        <source>Trying it out…</source>
        <translation>Wird ausprobiert…</translation>
    </message>
    <message>
        <source>Two steps of each stage were run, the others count as the second.</source>
        <translation>Von jeder Stufe liefen zwei Schritte; die übrigen zählen wie der zweite.</translation>
    </message>
    <message>
        <source>Type a prompt, and each of its phrases gets a slider here.</source>
        <translation>Hier bekommt jede Wortgruppe des Prompts einen Regler.</translation>
    </message>
    <message>
        <source>Type the values, with commas between them.</source>
        <translation>Die Werte eintippen, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>Type what you would like to see, then press Generate.</source>
        <translation>Eintippen, was zu sehen sein soll, dann auf „Erzeugen“ klicken.</translation>
    </message>
    <message>
        <source>Typed prompt</source>
        <translation>Getippter Prompt</translation>
    </message>
    <message>
        <source>Typed under “without”</source>
        <translation>Getippt unter „Ohne“</translation>
    </message>
    <message>
        <source>U&amp;se it</source>
        <translation>&amp;Nutzen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Undo won&apos;t bring them back after that; the system&apos;s trash will, until it is emptied.</source>
        <comment>Undo won&apos;t bring it back after that; the system&apos;s trash will, until it is emptied.</comment>
        <translation>
            <numerusform>Danach lässt es sich nicht mehr mit „Rückgängig“ zurückholen, nur noch aus dem System-Papierkorb, bis der geleert wird.</numerusform>
            <numerusform>Danach lassen sie sich nicht mehr mit „Rückgängig“ zurückholen, nur noch aus dem System-Papierkorb, bis der geleert wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Unfertig</translation>
    </message>
    <message>
        <source>Up to {most} pictures can be dragged at once; Ctrl+C copies any number.</source>
        <translation>Bis zu {most} Bilder lassen sich auf einmal ziehen; Strg+C kopiert beliebig viele.</translation>
    </message>
    <message>
        <source>Use a folder where it lies…</source>
        <translation>Ordner an Ort und Stelle nutzen…</translation>
    </message>
    <message>
        <source>Use a model where it lies</source>
        <translation>Modell an Ort und Stelle nutzen</translation>
    </message>
    <message>
        <source>Use everything</source>
        <translation>Alles nutzen</translation>
    </message>
    <message>
        <source>Use prompt</source>
        <translation>Prompt nutzen</translation>
    </message>
    <message>
        <source>Use seed</source>
        <translation>Seed nutzen</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Diese Tasten nehmen</translation>
    </message>
    <message>
        <source>Use this size</source>
        <translation>Größe übernehmen</translation>
    </message>
    <message>
        <source>Use what another program fetched</source>
        <translation>Downloads anderer Programme nutzen</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Übliche Tasten</translation>
    </message>
    <message>
        <source>Usually off.</source>
        <translation>Üblich: aus.</translation>
    </message>
    <message>
        <source>Usually on.</source>
        <translation>Üblich: ein.</translation>
    </message>
    <message>
        <source>Usually there is no limit.</source>
        <translation>Üblich: keine Grenze.</translation>
    </message>
    <message>
        <source>Usually: {name}.</source>
        <translation>Üblich: {name}.</translation>
    </message>
    <message>
        <source>Usually: {pattern}</source>
        <translation>Üblich: {pattern}</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Variation seed</source>
        <translation>Variations-Seed</translation>
    </message>
    <message>
        <source>Vary the composition</source>
        <translation>Komposition variieren</translation>
    </message>
    <message>
        <source>Vary…</source>
        <translation>Variieren…</translation>
    </message>
    <message>
        <source>WITHOUT</source>
        <comment>what shall not be in the picture</comment>
        <translation>OHNE</translation>
    </message>
    <message>
        <source>Waiting for the next start: {settings}.</source>
        <comment>names of settings that were changed</comment>
        <translation>Warten auf den nächsten Start: {settings}.</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>a job in the queue</comment>
        <translation>Wartet</translation>
    </message>
    <message numerus="yes">
        <source>Waits, %n compositions</source>
        <comment>Waits, %n composition</comment>
        <translation>
            <numerusform>Wartet, %n Komposition</numerusform>
            <numerusform>Wartet, %n Kompositionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits, %n pictures</source>
        <comment>Waits, %n picture</comment>
        <translation>
            <numerusform>Wartet, %n Bild</numerusform>
            <numerusform>Wartet, %n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits, sweep, {left} of {count}: {words}</source>
        <translation>Bildreihe wartet, {left} von {count}: {words}</translation>
    </message>
    <message>
        <source>Waits, {saved} of {count} kept</source>
        <translation>Wartet, {saved} von {count} gespeichert</translation>
    </message>
    <message>
        <source>Ways to stop</source>
        <translation>Arten zu stoppen</translation>
    </message>
    <message>
        <source>Weight of {words}</source>
        <translation>Gewicht von {words}</translation>
    </message>
    <message>
        <source>Weights</source>
        <comment>of words in the prompt</comment>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Weights as sliders</source>
        <translation>Gewichte als Regler</translation>
    </message>
    <message>
        <source>Weights of a prior</source>
        <translation>Gewichte eines Priors</translation>
    </message>
    <message>
        <source>Weights of the phrases</source>
        <translation>Gewichte der Wortgruppen</translation>
    </message>
    <message>
        <source>Weights written as</source>
        <translation>Gewichte geschrieben als</translation>
    </message>
    <message>
        <source>What Save a copy and Export offer first. The pictures themselves stay PNG: nothing is lost.</source>
        <translation>Was „Kopie speichern“ und „Exportieren“ zuerst anbieten. Die Bilder selbst bleiben PNG: Nichts geht verloren.</translation>
    </message>
    <message>
        <source>What came (torch {said}) only uses the processor, so all stays as it was. Torch&apos;s own install page names an index that has builds for GPUs: give its address.</source>
        <translation>Was geladen wurde (torch {said}), nutzt nur den Prozessor, also bleibt alles, wie es war. Auf der Installationsseite von torch steht ein Index mit Paketen für GPUs: Bitte dessen Adresse angeben.</translation>
    </message>
    <message>
        <source>What came is torch {said}, which this program wasn&apos;t made for, so all stays as it was.</source>
        <translation>Geladen wurde torch {said}, wofür dieses Programm nicht gemacht ist, also bleibt alles, wie es war.</translation>
    </message>
    <message>
        <source>What comes out when the same request is made on this machine</source>
        <translation>Was herauskommt, wenn dieselben Vorgaben auf diesem Rechner laufen</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was verschieden ist</translation>
    </message>
    <message>
        <source>What differs in their requests:</source>
        <translation>Was in ihren Vorgaben verschieden ist:</translation>
    </message>
    <message>
        <source>What draws now is a small model that comes with the program and knows a small world. The public Würstchen model draws anything. It is free (MIT licence) and takes {size} on the disk.</source>
        <translation>Jetzt zeichnet ein kleines Modell, das mit dem Programm kommt und eine kleine Welt kennt. Das öffentliche Würstchen-Modell zeichnet alles. Es ist frei (MIT-Lizenz) und braucht {size} auf der Festplatte.</translation>
    </message>
    <message>
        <source>What is a composition seed?</source>
        <translation>Was ist ein Kompositions-Seed?</translation>
    </message>
    <message>
        <source>What is a texture seed?</source>
        <translation>Was ist ein Textur-Seed?</translation>
    </message>
    <message>
        <source>What is being learnt goes on</source>
        <translation>Das Lernen geht weiter</translation>
    </message>
    <message>
        <source>What is fetched is torch, the library that computes the pictures, in a build for your card: about 3 GB over the network, and 5 GB on the disk once it is unpacked. It has a folder of its own beside your models, and goes without a trace when you remove it.</source>
        <translation>Geladen wird torch, die Bibliothek, die die Bilder berechnet, passend zu Ihrer Karte: etwa 3 GB aus dem Netz, entpackt 5 GB auf der Festplatte. Sie hat einen eigenen Ordner neben Ihren Modellen und verschwindet beim Entfernen spurlos.</translation>
    </message>
    <message>
        <source>What is finished is kept. The rest goes on at the next start, with all of the queue.</source>
        <translation>Was fertig ist, bleibt erhalten. Der Rest geht beim nächsten Start weiter, mit der ganzen Warteschlange.</translation>
    </message>
    <message>
        <source>What is in {path} is among your models already, so nothing was changed.</source>
        <translation>Was in {path} liegt, ist schon bei Ihren Modellen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>What is locked</source>
        <comment>of several pictures: they share the seeds whose locks are closed</comment>
        <translation>Was festgehalten ist</translation>
    </message>
    <message>
        <source>What is made next doesn&apos;t count as made from that picture</source>
        <translation>Was nun entsteht, gilt nicht als aus diesem Bild gemacht</translation>
    </message>
    <message>
        <source>What is where stays as it is; the fine detail is painted anew. Nothing is composed.</source>
        <translation>Was wo ist, bleibt so; die feinen Details werden neu gemalt. Eine neue Komposition entsteht nicht.</translation>
    </message>
    <message>
        <source>What it draws by now</source>
        <translation>Was es inzwischen zeichnet</translation>
    </message>
    <message>
        <source>What it draws on the way is shown here.</source>
        <translation>Hier ist zu sehen, was es unterwegs zeichnet.</translation>
    </message>
    <message>
        <source>What it takes on this machine is being found out.</source>
        <translation>Was es auf diesem Rechner braucht, wird gerade ermittelt.</translation>
    </message>
    <message>
        <source>What made the chosen picture. “New texture” paints it anew, “Vary” draws it a little differently, “Use everything” puts its recipe into the fields.</source>
        <translation>Woraus das gewählte Bild entstand. „Neue Textur“ malt es neu, „Variieren“ zeichnet es ein wenig anders, „Alles nutzen“ legt sein Rezept in die Felder.</translation>
    </message>
    <message>
        <source>What pictures are computed on. Automatic takes the best.</source>
        <translation>Womit Bilder berechnet werden. „Automatisch“ nimmt das Beste.</translation>
    </message>
    <message>
        <source>What several pictures of one job share: what is where, or the seed of the fine detail. Usually it is what is locked, and what is where if both are.</source>
        <translation>Was mehrere Bilder eines Auftrags gemeinsam haben: was wo ist, oder den Seed der feinen Details. Üblich ist, was das Schloss festhält, und was wo ist, wenn beide Schlösser zu sind.</translation>
    </message>
    <message>
        <source>What the program is expected to take, the weights being on the disk:</source>
        <translation>Was das Programm voraussichtlich braucht, mit den Gewichten auf der Festplatte:</translation>
    </message>
    <message>
        <source>What the sweep on {file} began from is in the fields now.</source>
        <translation>Womit die Bildreihe {file} begann, steht jetzt in den Feldern.</translation>
    </message>
    <message>
        <source>What the window speaks. The command line speaks English.</source>
        <translation>Was das Fenster spricht. Die Befehlszeile spricht Englisch.</translation>
    </message>
    <message>
        <source>What to draw</source>
        <translation>Was gezeichnet wird</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Was wartet</translation>
    </message>
    <message>
        <source>What was made elsewhere can&apos;t be made again here.</source>
        <translation>Was anderswo entstand, kann hier nicht nochmals entstehen.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>When it is decided what is where, the fine detail is painted over it, from noise of its own. Another number keeps the composition and paints it anew. It follows the composition, unless the lock is closed.</source>
        <translation>Wenn feststeht, was wo ist, werden die feinen Details darübergemalt, aus eigenem Rauschen. Eine andere Zahl behält die Komposition und malt sie neu. Sie folgt der Komposition, außer wenn das Schloss zu ist.</translation>
    </message>
    <message>
        <source>Where your pictures are kept. Empty: in your own Pictures folder.</source>
        <translation>Wo Ihre Bilder liegen. Leer: in Ihrem eigenen Bilderordner.</translation>
    </message>
    <message>
        <source>Which model draws by default. Empty: the first one that is installed.</source>
        <translation>Welches Modell standardmäßig zeichnet. Leer: das erste installierte.</translation>
    </message>
    <message>
        <source>While it &amp;works</source>
        <translation>Während de&amp;r Arbeit</translation>
    </message>
    <message>
        <source>While it works</source>
        <translation>Während der Arbeit</translation>
    </message>
    <message>
        <source>Wide {ratio}, {size}</source>
        <translation>Quer {ratio}, {size}</translation>
    </message>
    <message>
        <source>Wide {ratio}, {size}, untrained</source>
        <translation>Quer {ratio}, {size}, untrainiert</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Mit Ton</translation>
    </message>
    <message>
        <source>With {kept} in memory (Settings: memory use) a picture would be there {ratio} times sooner.</source>
        <translation>Mit „{kept}“ im Speicher (Einstellungen: Speichernutzung) wäre ein Bild {ratio}-mal so schnell da.</translation>
    </message>
    <message>
        <source>With {kept} in memory it would take {size} less, and hardly longer.</source>
        <translation>Mit „{kept}“ im Speicher bräuchte es {size} weniger und kaum länger.</translation>
    </message>
    <message>
        <source>Without</source>
        <extracomment>what shall not be in the picture</extracomment>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Without</source>
        <comment>what shall not be in the picture</comment>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>of the prompt, that others take the place of</extracomment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words of the prompt, the file name or the tags; the button beside it shows what else can be asked.</source>
        <translation>Wörter aus Prompt, Dateinamen oder Stichwörtern; der Knopf daneben zeigt, wonach sich noch fragen lässt.</translation>
    </message>
    <message>
        <source>Wurst Desktop can&apos;t open: a part of it is broken. Nothing of yours is touched. Install it again, please.</source>
        <translation>Wurst Desktop lässt sich nicht öffnen: Ein Teil davon ist beschädigt. Von Ihren Sachen ist nichts berührt. Bitte neu installieren.</translation>
    </message>
    <message>
        <source>Wurst Desktop is open already, but its window doesn&apos;t answer. End it, and try again.</source>
        <translation>Wurst Desktop ist schon offen, aber sein Fenster antwortet nicht. Bitte beenden und nochmals versuchen.</translation>
    </message>
    <message>
        <source>Wurst Desktop is open and may be drawing with it. Close it first, and ask once more.</source>
        <translation>Wurst Desktop ist geöffnet und zeichnet vielleicht damit. Schließen Sie es zuerst, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Wurst Mini 256 (still learning)</source>
        <translation>Wurst Mini 256 (lernt noch)</translation>
    </message>
    <message>
        <source>Würstchen v2, aesthetic prior</source>
        <translation>Würstchen v2, ästhetischer Prior</translation>
    </message>
    <message>
        <source>Würstchen v2, base prior</source>
        <translation>Würstchen v2, Basis-Prior</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Your history in {folder} was kept by a newer version of Wurst Desktop than this one, {version}. Nothing in it was touched. Install the newer version again, and all is there.</source>
        <translation>Ihre Galerie in {folder} stammt von einer neueren Version von Wurst Desktop als dieser, {version}. Nichts darin wurde berührt. Mit der neueren Version ist alles wieder da.</translation>
    </message>
    <message>
        <source>Your pictures</source>
        <translation>Ihre Bilder</translation>
    </message>
    <message>
        <source>Your {name} could draw the pictures sooner than the processor. A part for it has to be fetched first.</source>
        <translation>Ihre {name} könnte die Bilder schneller zeichnen als der Prozessor. Dazu muss erst ein Teil geladen werden.</translation>
    </message>
    <message>
        <source>a blend can&apos;t weigh {weight}</source>
        <translation>eine Mischung kann kein Gewicht {weight} haben</translation>
    </message>
    <message>
        <source>a chunk is too long</source>
        <translation>ein Abschnitt ist zu lang</translation>
    </message>
    <message>
        <source>a folder with about 20 pictures</source>
        <translation>ein Ordner mit etwa 20 Bildern</translation>
    </message>
    <message>
        <source>a newer version of the program wrote it</source>
        <translation>von einer neueren Version des Programms geschrieben</translation>
    </message>
    <message>
        <source>a newer version of the program wrote its composition</source>
        <translation>seine Komposition stammt von einer neueren Version des Programms</translation>
    </message>
    <message>
        <source>a number, or a span such as 1..4 or 0..1+0.25</source>
        <translation>eine Zahl oder eine Spanne wie 1..4 oder 0..1+0.25</translation>
    </message>
    <message>
        <source>a picture</source>
        <comment>column: how long a picture takes</comment>
        <translation>je Bild</translation>
    </message>
    <message>
        <source>a step</source>
        <comment>column: how long a step takes</comment>
        <translation>je Schritt</translation>
    </message>
    <message>
        <source>a strength such as 0.5 or 0..1+0.25, with the name of a LoRA before it where there are several: ink=0.5</source>
        <translation>eine Stärke wie 0.5 oder 0..1+0.25, bei mehreren mit dem Namen eines LoRA davor: ink=0.5</translation>
    </message>
    <message>
        <source>a weight can&apos;t be {weight}</source>
        <translation>ein Gewicht kann nicht {weight} sein</translation>
    </message>
    <message>
        <source>a weight can&apos;t be {weight}; it has to lie within 0 and {largest}</source>
        <translation>ein Gewicht kann nicht {weight} sein; es muss zwischen 0 und {largest} liegen</translation>
    </message>
    <message>
        <source>a whole number, or a span such as 4..8 or 10..50+20</source>
        <translation>eine ganze Zahl oder eine Spanne wie 4..8 oder 10..50+20</translation>
    </message>
    <message>
        <source>a width and a height such as 1024x1536</source>
        <translation>eine Breite und eine Höhe wie 1024x1536</translation>
    </message>
    <message>
        <source>a {size} composition</source>
        <translation>eine Komposition {size}</translation>
    </message>
    <message>
        <source>about {size}</source>
        <comment>of a file</comment>
        <translation>etwa {size}</translation>
    </message>
    <message>
        <source>all of it</source>
        <comment>of a file: it has come</comment>
        <translation>ganz</translation>
    </message>
    <message>
        <source>all stages</source>
        <translation>alle Stufen</translation>
    </message>
    <message>
        <source>all stages on the GPU</source>
        <translation>alle Stufen auf der GPU</translation>
    </message>
    <message>
        <source>all stages on the processor</source>
        <translation>alle Stufen auf dem Prozessor</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>ein anderes Bild</translation>
    </message>
    <message>
        <source>another picture: {differences}</source>
        <translation>ein anderes Bild: {differences}</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>ein anderes Programm hat sie geöffnet</translation>
    </message>
    <message>
        <source>begun: {done} of {total}</source>
        <comment>a download, of which so much has come</comment>
        <translation>begonnen: {done} von {total}</translation>
    </message>
    <message>
        <source>blend, {share} of the second</source>
        <comment>a picture blended of two</comment>
        <translation>gemischt, {share} vom zweiten</translation>
    </message>
    <message>
        <source>blended from {one} and {other}, {share} of the second</source>
        <translation>gemischt aus {one} und {other}, {share} vom zweiten</translation>
    </message>
    <message>
        <source>both words, in any order</source>
        <translation>beide Wörter, in beliebiger Reihenfolge</translation>
    </message>
    <message>
        <source>brackets are nested too deeply</source>
        <translation>Klammern sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>by default the folder&apos;s name</source>
        <translation>sonst der Name des Ordners</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>mit dem Programm gekommen</translation>
    </message>
    <message>
        <source>checking…</source>
        <comment>a file that has come</comment>
        <translation>wird geprüft…</translation>
    </message>
    <message>
        <source>collection</source>
        <comment>a change; also said as “Undo collection”</comment>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>composition</source>
        <comment>a stage of the making</comment>
        <translation>Komposition</translation>
    </message>
    <message>
        <source>composition (Stage C)</source>
        <translation>Komposition (Stage C)</translation>
    </message>
    <message>
        <source>composition only</source>
        <translation>nur Komposition</translation>
    </message>
    <message>
        <source>composition seed</source>
        <translation>Kompositions-Seed</translation>
    </message>
    <message>
        <source>composition {composition} in parts, texture {texture}</source>
        <translation>Komposition {composition} in Teilen, Textur {texture}</translation>
    </message>
    <message>
        <source>composition {composition}, texture {texture}</source>
        <comment>tokens, as in: composition 3 / 77, texture 5 / 77</comment>
        <translation>Komposition {composition}, Textur {texture}</translation>
    </message>
    <message>
        <source>composition {seed}</source>
        <translation>Komposition {seed}</translation>
    </message>
    <message>
        <source>compositions that wait to be finished</source>
        <translation>Kompositionen, die noch fertig werden sollen</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how a day is written, in letters of Qt&apos;s QDate: d day, MMM short month, yyyy year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>how a day is written, in letters of Qt&apos;s QDate: dddd weekday, d day, MMMM month</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>how a day is written, in letters of Qt&apos;s QDate: dddd, d, MMMM, yyyy year</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>a change; also said as “Undo delete”</comment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>duplicating jobs</source>
        <comment>what can be undone, as in: Undo duplicating jobs</comment>
        <translation>Aufträge duplizieren</translation>
    </message>
    <message>
        <source>ended early</source>
        <comment>what became of a job</comment>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>exactly these words</source>
        <translation>genau diese Wörter</translation>
    </message>
    <message>
        <source>expected in all</source>
        <comment>column: the memory that the program is expected to take</comment>
        <translation>insgesamt erwartet</translation>
    </message>
    <message>
        <source>favourite</source>
        <comment>a change; also said as “Undo favourite”</comment>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>favourite</source>
        <comment>said of a picture</comment>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>favourites</source>
        <comment>what a word finds in a search</comment>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>for example</source>
        <comment>above a few prompts to begin with</comment>
        <translation>zum Beispiel</translation>
    </message>
    <message>
        <source>for example: {prompt}</source>
        <translation>zum Beispiel: {prompt}</translation>
    </message>
    <message>
        <source>forgetting a search</source>
        <comment>what can be undone, as in: Undo forgetting a search</comment>
        <translation>Suche vergessen</translation>
    </message>
    <message>
        <source>four stars or more</source>
        <translation>vier Sterne oder mehr</translation>
    </message>
    <message>
        <source>from one number to another</source>
        <translation>von einer Zahl bis zu einer anderen</translation>
    </message>
    <message>
        <source>full precision</source>
        <translation>volle Genauigkeit</translation>
    </message>
    <message>
        <source>getting ready…</source>
        <translation>wird vorbereitet…</translation>
    </message>
    <message>
        <source>half precision</source>
        <translation>halbe Genauigkeit</translation>
    </message>
    <message>
        <source>half precision (bfloat16)</source>
        <translation>halbe Genauigkeit (bfloat16)</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>importing styles</source>
        <comment>what can be undone, as in: Undo importing styles</comment>
        <translation>Stile importieren</translation>
    </message>
    <message>
        <source>in the models folder</source>
        <translation>im Modellordner</translation>
    </message>
    <message>
        <source>in the style {style}</source>
        <translation>im Stil {style}</translation>
    </message>
    <message>
        <source>in this collection</source>
        <translation>in dieser Sammlung</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>endet zu früh</translation>
    </message>
    <message>
        <source>it has no columns {columns}</source>
        <translation>die Spalten {columns} fehlen</translation>
    </message>
    <message>
        <source>it has too many pixels</source>
        <translation>zu viele Pixel</translation>
    </message>
    <message>
        <source>it holds a sign that isn&apos;t text</source>
        <translation>ein Zeichen darin ist kein Text</translation>
    </message>
    <message>
        <source>it holds no composition to go on from</source>
        <translation>keine Komposition darin, mit der es weitergehen könnte</translation>
    </message>
    <message>
        <source>it holds something else than settings</source>
        <translation>darin steht anderes als Einstellungen</translation>
    </message>
    <message>
        <source>it is too short to be a safetensors file</source>
        <translation>zu kurz für eine safetensors-Datei</translation>
    </message>
    <message>
        <source>it isn&apos;t a PNG</source>
        <translation>kein PNG</translation>
    </message>
    <message>
        <source>it isn&apos;t a picture</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>it isn&apos;t a safetensors file, or its header is damaged</source>
        <translation>keine safetensors-Datei, oder der Kopf ist beschädigt</translation>
    </message>
    <message>
        <source>it isn&apos;t a table of styles ({reason})</source>
        <translation>keine Tabelle mit Stilen ({reason})</translation>
    </message>
    <message>
        <source>it isn&apos;t there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>its LoRA {lora} isn&apos;t installed, or its file has changed</source>
        <translation>sein LoRA {lora} ist nicht installiert, oder dessen Datei hat sich geändert</translation>
    </message>
    <message>
        <source>its model isn&apos;t known</source>
        <translation>sein Modell ist unbekannt</translation>
    </message>
    <message>
        <source>its model {model} isn&apos;t installed</source>
        <translation>sein Modell {model} ist nicht installiert</translation>
    </message>
    <message>
        <source>keeping a style</source>
        <comment>what can be undone, as in: Undo keeping a style</comment>
        <translation>Stil speichern</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a stage of the making: the picture is kept as a file</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>layer by layer</source>
        <translation>Schicht für Schicht</translation>
    </message>
    <message>
        <source>layer by layer on the GPU</source>
        <translation>Schicht für Schicht auf der GPU</translation>
    </message>
    <message>
        <source>layer by layer on the processor</source>
        <translation>Schicht für Schicht auf dem Prozessor</translation>
    </message>
    <message>
        <source>less than 1 s</source>
        <comment>a span of time: less than one second</comment>
        <translation>unter 1 s</translation>
    </message>
    <message>
        <source>line {number} joins tokens that aren&apos;t in the vocabulary</source>
        <translation>Zeile {number} verbindet Tokens, die nicht im Vokabular stehen</translation>
    </message>
    <message>
        <source>list</source>
        <comment>of words</comment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>long sums were added up in another order then than here</source>
        <translation>lange Summen wurden damals in anderer Reihenfolge addiert als hier</translation>
    </message>
    <message>
        <source>made in November 2026; a year or a day will do</source>
        <translation>im November 2026 entstanden; auch ein Jahr oder ein Tag</translation>
    </message>
    <message>
        <source>made like it, {seed}</source>
        <translation>wie dieses gemacht, {seed}</translation>
    </message>
    <message>
        <source>made with this model</source>
        <translation>mit diesem Modell entstanden</translation>
    </message>
    <message>
        <source>model</source>
        <comment>a stage of the making</comment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>most memory</source>
        <comment>column: the most memory that was taken</comment>
        <translation>Höchstwert</translation>
    </message>
    <message>
        <source>moving jobs</source>
        <comment>what can be undone, as in: Undo moving jobs</comment>
        <translation>Aufträge verschieben</translation>
    </message>
    <message>
        <source>nearly the same: {differences}</source>
        <translation>fast dasselbe: {differences}</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a value in the table of what differs between pictures</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>rechtzeitig kam keine Antwort</translation>
    </message>
    <message>
        <source>no sketch yet</source>
        <translation>noch keine Skizze</translation>
    </message>
    <message>
        <source>no {name}</source>
        <translation>kein {name}</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a value in the table of what differs between pictures</comment>
        <translation>ohne</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <source>not a table from tokens to numbers</source>
        <translation>keine Tabelle von Tokens zu Zahlen</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a value in the table of what differs between pictures</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not whole</source>
        <comment>of a model: files are missing or damaged</comment>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>nothing to draw on</source>
        <comment>It has: …</comment>
        <translation>nichts zum Zeichnen</translation>
    </message>
    <message>
        <source>of it not reclaimable</source>
        <comment>column: the part of the memory that the system can&apos;t take back</comment>
        <translation>davon nicht rückholbar</translation>
    </message>
    <message>
        <source>of the roof</source>
        <comment>column: the share of what the machine can compute at most</comment>
        <translation>vom Höchstmaß</translation>
    </message>
    <message>
        <source>off</source>
        <comment>guidance that is switched off</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>one stage at a time</source>
        <translation>Stufe für Stufe</translation>
    </message>
    <message>
        <source>one stage at a time on the GPU</source>
        <translation>Stufe für Stufe auf der GPU</translation>
    </message>
    <message>
        <source>one stage at a time on the processor</source>
        <translation>Stufe für Stufe auf dem Prozessor</translation>
    </message>
    <message>
        <source>one, another, &quot;with, a comma&quot; in quotes</source>
        <comment>how several values are typed; the marks are typed too</comment>
        <translation>eins, noch eins, &quot;mit, Komma&quot; in Anführungszeichen</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>order</source>
        <comment>a change of the order of pictures; also said as “Undo order”</comment>
        <translation>Umordnen</translation>
    </message>
    <message>
        <source>picture {number} of {count}</source>
        <translation>Bild {number} von {count}</translation>
    </message>
    <message>
        <source>pixels</source>
        <comment>a stage of the making</comment>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>pixels (Stage A)</source>
        <translation>Pixel (Stage A)</translation>
    </message>
    <message>
        <source>prepared for this machine</source>
        <comment>a part of a model: what was worked out of its weights in advance</comment>
        <translation>für diesen Rechner vorbereitet</translation>
    </message>
    <message>
        <source>print, portrait, for Anna</source>
        <comment>examples of tags</comment>
        <translation>Druck, Porträt, für Anna</translation>
    </message>
    <message>
        <source>processor (cpu)</source>
        <translation>Prozessor (cpu)</translation>
    </message>
    <message>
        <source>prompt “{words}”</source>
        <comment>what was changed</comment>
        <translation>Prompt „{words}“</translation>
    </message>
    <message>
        <source>rated {stars}</source>
        <comment>said of a picture</comment>
        <translation>bewertet mit {stars}</translation>
    </message>
    <message>
        <source>rating</source>
        <comment>a change; also said as “Undo rating”</comment>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>red, blue: the first stands in the prompt</source>
        <comment>typed: a word of the prompt, and others for its place</comment>
        <translation>red, blue: Das erste Wort steht im Prompt</translation>
    </message>
    <message>
        <source>removing a style</source>
        <comment>what can be undone, as in: Undo removing a style</comment>
        <translation>Stil entfernen</translation>
    </message>
    <message>
        <source>removing jobs</source>
        <comment>what can be undone, as in: Undo removing jobs</comment>
        <translation>Aufträge entfernen</translation>
    </message>
    <message>
        <source>restore</source>
        <comment>a change; also said as “Undo restore”</comment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>saving a search</source>
        <comment>what can be undone, as in: Undo saving a search</comment>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>see its text</source>
        <translation>siehe Text</translation>
    </message>
    <message>
        <source>setting “{title}”</source>
        <comment>what was changed</comment>
        <translation>Einstellung „{title}“</translation>
    </message>
    <message>
        <source>settings</source>
        <comment>a part of a model</comment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>settings for the composition</source>
        <translation>Einstellungen für die Komposition</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>so many composition steps or more</source>
        <translation>so viele Kompositionsschritte oder mehr</translation>
    </message>
    <message>
        <source>some words, and other words behind a comma</source>
        <translation>einige Wörter, und weitere hinter einem Komma</translation>
    </message>
    <message>
        <source>something unknown</source>
        <comment>as in: something unknown then, torch 2.13 here</comment>
        <translation>etwas Unbekanntes</translation>
    </message>
    <message>
        <source>stage</source>
        <comment>column: a stage of the drawing</comment>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>column: how many steps a stage takes</comment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>stock a picture</source>
        <comment>column: how long a picture takes with the stock pipelines</comment>
        <translation>Standard je Bild</translation>
    </message>
    <message>
        <source>stock a step</source>
        <comment>column: how long a step takes with the stock pipelines</comment>
        <translation>Standard je Schritt</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>what became of a job</comment>
        <translation>gestoppt</translation>
    </message>
    <message numerus="yes">
        <source>stopped, %n compositions kept</source>
        <comment>stopped, %n composition kept</comment>
        <translation>
            <numerusform>gestoppt, %n Komposition gespeichert</numerusform>
            <numerusform>gestoppt, %n Kompositionen gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped, %n pictures kept</source>
        <comment>stopped, %n picture kept</comment>
        <translation>
            <numerusform>gestoppt, %n Bild gespeichert</numerusform>
            <numerusform>gestoppt, %n Bilder gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>strength {strength}</source>
        <comment>how much a composition is drawn over</comment>
        <translation>Stärke {strength}</translation>
    </message>
    <message>
        <source>style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>tags</source>
        <comment>a change; also said as “Undo tags”</comment>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>text</source>
        <comment>a stage of the making</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>texture</source>
        <comment>a stage of the making</comment>
        <translation>Textur</translation>
    </message>
    <message>
        <source>texture (Stage B)</source>
        <translation>Textur (Stage B)</translation>
    </message>
    <message>
        <source>texture seed</source>
        <translation>Textur-Seed</translation>
    </message>
    <message>
        <source>texture {seed}</source>
        <translation>Textur {seed}</translation>
    </message>
    <message>
        <source>the composition of {picture}</source>
        <translation>die Komposition von {picture}</translation>
    </message>
    <message>
        <source>the configuration of a {part}</source>
        <translation>die Konfiguration für „{part}“</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>die Verbindung brach ab</translation>
    </message>
    <message>
        <source>the copy isn&apos;t like its source</source>
        <translation>die Kopie gleicht der Quelle nicht</translation>
    </message>
    <message>
        <source>the file is cut off: {size} bytes of {whole}</source>
        <translation>die Datei ist abgeschnitten: {size} von {whole} Bytes</translation>
    </message>
    <message numerus="yes">
        <source>the file of %n pictures isn&apos;t there</source>
        <comment>the file of %n picture isn&apos;t there</comment>
        <translation>
            <numerusform>die Datei von %n Bild fehlt</numerusform>
            <numerusform>die Dateien von %n Bildern fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>the files of its model have changed since then</source>
        <translation>die Dateien seines Modells haben sich seitdem geändert</translation>
    </message>
    <message>
        <source>the header ends behind the end of the file</source>
        <translation>der Kopf endet hinter dem Ende der Datei</translation>
    </message>
    <message>
        <source>the header isn&apos;t JSON</source>
        <translation>der Kopf ist kein JSON</translation>
    </message>
    <message>
        <source>the header isn&apos;t a JSON object</source>
        <translation>der Kopf ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>the id of a model</source>
        <translation>die ID eines Modells</translation>
    </message>
    <message>
        <source>the mode was “{then}” then, and is “{here}” here</source>
        <translation>der Modus war damals „{then}“ und ist hier „{here}“</translation>
    </message>
    <message>
        <source>the mode “{mode}” takes other shortcuts here than it did then</source>
        <translation>der Modus „{mode}“ nimmt hier andere Abkürzungen als damals</translation>
    </message>
    <message numerus="yes">
        <source>the model doesn&apos;t read this: it lies beyond %n tokens</source>
        <comment>the model doesn&apos;t read this: it lies beyond %n token</comment>
        <translation>
            <numerusform>das liest das Modell nicht: Es liegt jenseits von %n Token</numerusform>
            <numerusform>das liest das Modell nicht: Es liegt jenseits von %n Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>the number of weights ({weights}) isn&apos;t that of the prompts ({prompts})</source>
        <translation>die Zahl der Gewichte ({weights}) ist nicht die der Prompts ({prompts})</translation>
    </message>
    <message>
        <source>the pictures that were in it aren&apos;t there</source>
        <translation>die Bilder, die darin waren, sind nicht da</translation>
    </message>
    <message>
        <source>the processor made its pixels for the GPU then, and doesn&apos;t here</source>
        <translation>der Prozessor machte damals seine Pixel für die GPU, hier tut er es nicht</translation>
    </message>
    <message>
        <source>the processor makes the pixels for the GPU here, and didn&apos;t then</source>
        <translation>der Prozessor macht hier die Pixel für die GPU, damals nicht</translation>
    </message>
    <message>
        <source>the same, pixel for pixel</source>
        <comment>how a picture comes out here</comment>
        <translation>dasselbe, Pixel für Pixel</translation>
    </message>
    <message>
        <source>the syntax can&apos;t be read from here on</source>
        <translation>ab hier ist die Schreibweise nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>the texture doesn&apos;t read this: it lies beyond %n tokens</source>
        <comment>the texture doesn&apos;t read this: it lies beyond %n token</comment>
        <translation>
            <numerusform>das liest die Textur nicht: Es liegt jenseits von %n Token</numerusform>
            <numerusform>das liest die Textur nicht: Es liegt jenseits von %n Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>the usual folder</source>
        <translation>der übliche Ordner</translation>
    </message>
    <message>
        <source>the weights in brackets have to be numbers</source>
        <translation>die Gewichte in Klammern müssen Zahlen sein</translation>
    </message>
    <message>
        <source>the weights in these brackets have to be numbers</source>
        <translation>die Gewichte in diesen Klammern müssen Zahlen sein</translation>
    </message>
    <message>
        <source>the weights of a blend cancel out</source>
        <translation>die Gewichte einer Mischung heben sich auf</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>eine solche Datei gibt es nicht</translation>
    </message>
    <message>
        <source>there is something behind the values: {size} bytes instead of {whole}</source>
        <translation>hinter den Werten steht noch etwas: {size} Bytes statt {whole}</translation>
    </message>
    <message>
        <source>there is something else than expected in {names}</source>
        <translation>in {names} steht etwas anderes als erwartet</translation>
    </message>
    <message>
        <source>these alternatives can&apos;t be read; they are written as {red|blue}</source>
        <translation>diese Auswahl ist nicht lesbar; man schreibt sie als {red|blue}</translation>
    </message>
    <message>
        <source>these alternatives lead nowhere; a list may name itself, or a ${word} be unknown</source>
        <translation>diese Auswahl führt nirgendwohin; vielleicht nennt eine Liste sich selbst, oder ein ${word} ist unbekannt</translation>
    </message>
    <message>
        <source>this bracket has no partner; write \{sign} if it is meant as a sign</source>
        <translation>diese Klammer hat kein Gegenstück; als Zeichen bitte \{sign} schreiben</translation>
    </message>
    <message>
        <source>this composition seed</source>
        <translation>dieser Kompositions-Seed</translation>
    </message>
    <message>
        <source>this follows the end of the prompt and isn&apos;t drawn</source>
        <translation>das steht hinter dem Ende des Prompts und wird nicht gezeichnet</translation>
    </message>
    <message>
        <source>this is drawn as words; the syntax chosen writes a weight as (word)1.3</source>
        <translation>das wird als Wörter gezeichnet; die gewählte Schreibweise für ein Gewicht ist (word)1.3</translation>
    </message>
    <message>
        <source>this isn&apos;t a number, so it is drawn as words; a weight is written as (word:1.3)</source>
        <translation>das ist keine Zahl und wird als Wörter gezeichnet; ein Gewicht schreibt sich (word:1.3)</translation>
    </message>
    <message>
        <source>this size</source>
        <translation>diese Größe</translation>
    </message>
    <message>
        <source>times sooner</source>
        <comment>column: how many times sooner than the stock pipelines</comment>
        <translation>mal so schnell</translation>
    </message>
    <message>
        <source>used where it lies</source>
        <translation>an Ort und Stelle genutzt</translation>
    </message>
    <message>
        <source>varied by {strength}</source>
        <translation>zu {strength} variiert</translation>
    </message>
    <message>
        <source>varied from {picture}</source>
        <translation>variiert aus {picture}</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <comment>a part of a model</comment>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>vocabulary for the composition</source>
        <translation>Vokabular für die Komposition</translation>
    </message>
    <message>
        <source>weights</source>
        <comment>column: how the model&apos;s weights are kept in memory</comment>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>what is in the bin, to be restored from there</source>
        <translation>was im Papierkorb ist und sich wiederherstellen lässt</translation>
    </message>
    <message>
        <source>what should not be in it</source>
        <comment>in the empty field of the negative prompt</comment>
        <translation>was nicht zu sehen sein soll</translation>
    </message>
    <message>
        <source>what should not be in it</source>
        <translation>was nicht zu sehen sein soll</translation>
    </message>
    <message>
        <source>what the header says of {name} doesn&apos;t hold together</source>
        <translation>was der Kopf über {name} sagt, passt nicht zusammen</translation>
    </message>
    <message>
        <source>what the pictures show, for example: a lamp</source>
        <comment>leave “a lamp” English: models know only English</comment>
        <translation>was die Bilder zeigen, zum Beispiel: a lamp</translation>
    </message>
    <message>
        <source>what to draw</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>with this tag</source>
        <translation>mit diesem Stichwort</translation>
    </message>
    <message>
        <source>without this; works before all below too</source>
        <translation>ohne dies; geht auch bei allem weiter unten</translation>
    </message>
    <message>
        <source>without {words}</source>
        <translation>ohne {words}</translation>
    </message>
    <message>
        <source>without: {text}</source>
        <comment>what a picture is to be without</comment>
        <translation>ohne: {text}</translation>
    </message>
    <message>
        <source>word++, (phrase)1.3</source>
        <comment>an example of how weights are written in a prompt</comment>
        <translation>word++, (phrase)1.3</translation>
    </message>
    <message>
        <source>words for the composition</source>
        <translation>Wörter für die Komposition</translation>
    </message>
    <message>
        <source>words for the texture</source>
        <translation>Wörter für die Textur</translation>
    </message>
    <message>
        <source>words, or as in the gallery: fav, rating:&gt;=4, date:2026 …</source>
        <comment>fav, rating: and date: are typed so</comment>
        <translation>Wörter, oder wie in der Galerie: fav, rating:&gt;=4, date:2026 …</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a value in the table of what differs between pictures</comment>
        <translation>ja</translation>
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
            <numerusform>{across} nebeneinander, {down} untereinander, %n Blatt</numerusform>
            <numerusform>{across} nebeneinander, {down} untereinander, %n Blätter</numerusform>
        </translation>
    </message>
    <message>
        <source>{card}, driver {version}</source>
        <comment>the card&apos;s name, and the version of its driver</comment>
        <translation>{card}, Treiber {version}</translation>
    </message>
    <message>
        <source>{checked}: {harms}.</source>
        <translation>{checked}: {harms}.</translation>
    </message>
    <message>
        <source>{device}, {memory}: {where}, {precision}</source>
        <comment>NVIDIA RTX 3060, 12 GB: all stages on the GPU, …</comment>
        <translation>{device}, {memory}: {where}, {precision}</translation>
    </message>
    <message>
        <source>{device}, {threads} of {cores}</source>
        <comment>how many of the processor&apos;s cores are in use</comment>
        <translation>{device}, {threads} ({cores})</translation>
    </message>
    <message>
        <source>{direction}: its values</source>
        <translation>{direction}: Werte</translation>
    </message>
    <message>
        <source>{direction}: what changes</source>
        <translation>{direction}: was sich ändert</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <comment>sizes of files: how much has come</comment>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{field} can be swept in one direction only. Choose another one?</source>
        <translation>{field}: Das kann sich nur in einer Richtung ändern. Etwas anderes wählen?</translation>
    </message>
    <message>
        <source>{field} can be {smallest} to {largest}, and {value} lies outside. {nearest}?</source>
        <translation>{field}: Möglich ist {smallest} bis {largest}, und {value} liegt außerhalb. {nearest}?</translation>
    </message>
    <message>
        <source>{field} can&apos;t be &quot;{value}&quot;. There is nothing to choose from.</source>
        <translation>{field}: „{value}“ geht nicht. Es gibt nichts zur Auswahl.</translation>
    </message>
    <message>
        <source>{field} can&apos;t be &quot;{value}&quot;. There is {offered}.</source>
        <translation>{field}: „{value}“ geht nicht. Es gibt {offered}.</translation>
    </message>
    <message>
        <source>{field} can&apos;t be understood at &quot;{excerpt}&quot;: {reason}. Change it there, or turn weights off: under More, or by --syntax {plain}.</source>
        <translation>{field}: unverständlich bei „{excerpt}“: {reason}. Bitte dort ändern oder Gewichte abschalten – unter „Mehr“ oder mit --syntax {plain}.</translation>
    </message>
    <message>
        <source>{field} can&apos;t be understood at its end: {reason}. Change it there, or turn weights off: under More, or by --syntax {plain}.</source>
        <translation>{field}: am Ende unverständlich: {reason}. Bitte dort ändern oder Gewichte abschalten – unter „Mehr“ oder mit --syntax {plain}.</translation>
    </message>
    <message>
        <source>{field} can&apos;t be understood: {reason}. Change it there, or turn weights off: under More, or by --syntax {plain}.</source>
        <translation>{field}: unverständlich: {reason}. Bitte dort ändern oder Gewichte abschalten – unter „Mehr“ oder mit --syntax {plain}.</translation>
    </message>
    <message>
        <source>{file} came damaged: its SHA-256 isn&apos;t the one announced. It was thrown away; try again.</source>
        <translation>{file} kam beschädigt an: Die SHA-256-Summe ist nicht die angekündigte. Die Datei wurde verworfen; bitte nochmals versuchen.</translation>
    </message>
    <message>
        <source>{file} came with {received} instead of {expected}. Go on later; what is whole is kept.</source>
        <translation>{file} kam mit {received} statt {expected} an. Bitte später fortsetzen; was vollständig ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it changes the text encoder too, which isn&apos;t done here. Train or look for one of Stage C alone.</source>
        <translation>{file} lässt sich hier nicht als LoRA verwenden: Es ändert auch den Text-Encoder, was hier nicht geht. Bitte eines nur für Stage C trainieren oder suchen.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it holds no LoRA. A whole model belongs into the models folder.</source>
        <translation>{file} lässt sich hier nicht als LoRA verwenden: Es ist keines darin. Ein ganzes Modell gehört in den Modellordner.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it is a relative of LoRA (such as LoHa, LoKr or DoRA), which aren&apos;t understood. Look for a plain LoRA.</source>
        <translation>{file} lässt sich hier nicht als LoRA verwenden: Es ist mit LoRA nur verwandt (wie LoHa, LoKr oder DoRA), und das wird nicht verstanden. Bitte ein gewöhnliches LoRA suchen.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it is damaged ({found}). Fetch it again?</source>
        <translation>{file} lässt sich hier nicht als LoRA verwenden: Die Datei ist beschädigt ({found}). Noch einmal laden?</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it was made for a Würstchen of another size ({found} channels). Choose the model it is for.</source>
        <translation>{file} lässt sich hier nicht als LoRA verwenden: Es wurde für ein Würstchen anderer Größe gemacht ({found} Kanäle). Bitte das Modell wählen, für das es gedacht ist.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it was made for a Würstchen of another size. Choose the model it is for, or take it out.</source>
        <translation>{file} lässt sich hier nicht als LoRA verwenden: Es wurde für ein Würstchen anderer Größe gemacht. Bitte das Modell wählen, für das es gedacht ist, oder es herausnehmen.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it was made for a Würstchen of another size. Choose the model it is for.</source>
        <translation>{file} lässt sich hier nicht als LoRA verwenden: Es wurde für ein Würstchen anderer Größe gemacht. Bitte das Modell wählen, für das es gedacht ist.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it was made for another model. Only LoRAs for Stage C of Würstchen fit.</source>
        <translation>{file} lässt sich hier nicht als LoRA verwenden: Es wurde für ein anderes Modell gemacht. Nur LoRAs für Stage C von Würstchen passen.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it was made for {found}, a Würstchen of another size. Choose the model it is for, or take it out.</source>
        <translation>{file} lässt sich hier nicht als LoRA verwenden: Es wurde für {found} gemacht, ein Würstchen anderer Größe. Bitte das Modell wählen, für das es gedacht ist, oder es herausnehmen.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it was made for {found}. Only LoRAs for Stage C of Würstchen fit.</source>
        <translation>{file} lässt sich hier nicht als LoRA verwenden: Es wurde für {found} gemacht. Nur LoRAs für Stage C von Würstchen passen.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: only .safetensors files are opened, since other kinds can run programs. Ask for it in that form.</source>
        <translation>{file} lässt sich hier nicht als LoRA verwenden: Nur .safetensors-Dateien werden geöffnet, da andere Arten Programme ausführen können. Bitte in dieser Form beschaffen.</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t say how it was made.</source>
        <translation>{file} sagt nicht, wie es entstand.</translation>
    </message>
    <message>
        <source>{folder} has {free} of room, and {needed} are needed. Make some room, or leave the model on its drive. Nothing was begun.</source>
        <translation>In {folder} sind {free} frei, gebraucht werden {needed}. Bitte Platz schaffen oder das Modell auf seinem Laufwerk lassen. Nichts wurde begonnen.</translation>
    </message>
    <message>
        <source>{folder} isn&apos;t there now. Connect its drive, and the model can be used again.</source>
        <translation>{folder} ist gerade nicht da. Ist das Laufwerk angeschlossen, lässt sich das Modell wieder nutzen.</translation>
    </message>
    <message>
        <source>{folder} will be made with the first picture.</source>
        <translation>{folder} wird mit dem ersten Bild angelegt.</translation>
    </message>
    <message>
        <source>{generate} does the same from anywhere. Press it again while a picture is made: the next one waits in the queue.</source>
        <translation>{generate} tut überall dasselbe. Noch einmal gedrückt, während ein Bild entsteht, reiht es das nächste in die Warteschlange ein.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached ({reason}). Is there a network? What has come is kept.</source>
        <translation>{host} ist nicht erreichbar ({reason}). Besteht eine Netzverbindung? Was geladen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>{host} doesn&apos;t give {what} to everybody. Fetch it with your browser there, and import the folder.</source>
        <translation>{host} gibt {what} nicht allen. Bitte dort mit dem Browser laden und den Ordner importieren.</translation>
    </message>
    <message>
        <source>{host} has a fault of its own (HTTP {status}). Go on later; what has come is kept.</source>
        <translation>{host} hat selbst eine Störung (HTTP {status}). Bitte später fortsetzen; was geladen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>{host} has no {what} (any more). If you use a mirror, try another one.</source>
        <translation>Bei {host} gibt es {what} nicht (mehr). Bei einem Spiegelserver bitte einen anderen versuchen.</translation>
    </message>
    <message>
        <source>{host} has too many requests to answer. Go on in {time}; what has come is kept.</source>
        <translation>{host} hat zu viele Anfragen zu beantworten. Bitte in {time} fortsetzen; was geladen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>{host} has too many requests to answer. Go on later; what has come is kept.</source>
        <translation>{host} hat zu viele Anfragen zu beantworten. Bitte später fortsetzen; was geladen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>{host} lists a file whose name leads out of the model&apos;s folder ({name}). Nothing was fetched.</source>
        <translation>{host} führt eine Datei, deren Name aus dem Ordner des Modells hinausführt ({name}). Nichts wurde geladen.</translation>
    </message>
    <message>
        <source>{host} lists two files that only capitals tell apart ({name}). Nothing was fetched.</source>
        <translation>{host} führt zwei Dateien auf, die sich nur in der Großschreibung unterscheiden ({name}). Es wurde nichts geholt.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <comment>a span of time in hours</comment>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <comment>a span of time in hours and minutes</comment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>{imported}, %n were here already.</source>
        <comment>{imported}, %n was here already.</comment>
        <translation>
            <numerusform>{imported}, %n war schon da.</numerusform>
            <numerusform>{imported}, %n waren schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} alone is typed into the fields. Hold Ctrl or Alt with it.</source>
        <translation>{keys} allein wird in die Felder getippt. Bitte Strg oder Alt dazu halten.</translation>
    </message>
    <message>
        <source>{keys} belongs to {actions} now.</source>
        <comment>keys such as Ctrl+H, and the action that they belong to</comment>
        <translation>{keys} gehört schon zu {actions}.</translation>
    </message>
    <message>
        <source>{keys} is needed in fields and lists.</source>
        <translation>{keys} wird in Feldern und Listen gebraucht.</translation>
    </message>
    <message>
        <source>{letter}: {prompt}</source>
        <comment>a compared picture</comment>
        <translation>{letter}: {prompt}</translation>
    </message>
    <message>
        <source>{lora}, for another model</source>
        <translation>{lora}, für ein anderes Modell</translation>
    </message>
    <message>
        <source>{lora}, for {model}</source>
        <translation>{lora}, für {model}</translation>
    </message>
    <message numerus="yes">
        <source>{machine}, {memory} ({device}): {residency}, {precision}, %n threads. {reason}</source>
        <comment>{machine}, {memory} ({device}): {residency}, {precision}, %n thread. {reason}</comment>
        <translation>
            <numerusform>{machine}, {memory} ({device}): {residency}, {precision}, %n Thread. {reason}</numerusform>
            <numerusform>{machine}, {memory} ({device}): {residency}, {precision}, %n Threads. {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <comment>a span of time in minutes</comment>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{model} comes under the licence {licence}. Accept it first: add --accept-licence.</source>
        <translation>{model} steht unter der Lizenz {licence}. Bitte zuerst zustimmen: mit --accept-licence.</translation>
    </message>
    <message>
        <source>{model} comes with the program and takes part in its tests, so it stays.</source>
        <translation>{model} kommt mit dem Programm und gehört zu dessen Tests, deshalb bleibt es.</translation>
    </message>
    <message>
        <source>{model} doesn&apos;t know {unknown}. It reads English, and knows {known} …</source>
        <translation>{model} kennt {unknown} nicht. Es versteht Englisch und kennt {known} …</translation>
    </message>
    <message>
        <source>{model} draws by default from here on.</source>
        <translation>Von jetzt an zeichnet standardmäßig {model}.</translation>
    </message>
    <message>
        <source>{model} draws one thing in a picture, or two shapes: {things} won&apos;t all come out.</source>
        <translation>{model} malt ein Ding auf ein Bild oder zwei Formen: {things} werden nicht alle darauf sein.</translation>
    </message>
    <message>
        <source>{model} is in half precision already. A copy would be just as large, so none was made.</source>
        <translation>{model} hat schon halbe Genauigkeit. Eine Kopie wäre ebenso groß, deshalb entstand keine.</translation>
    </message>
    <message>
        <source>{model} is removed. Your pictures keep its name and fingerprint.</source>
        <translation>{model} ist entfernt. Ihre Bilder behalten seinen Namen und Fingerabdruck.</translation>
    </message>
    <message>
        <source>{model} knows {thing} in its own colours only: {colour} may go to something else.</source>
        <translation>{model} kennt {thing} nur in eigenen Farben: {colour} färbt womöglich etwas anderes.</translation>
    </message>
    <message>
        <source>{model}, half precision</source>
        <translation>{model}, halbe Genauigkeit</translation>
    </message>
    <message>
        <source>{model}, random weights at its own width and depth</source>
        <translation>{model}, zufällige Gewichte in voller Breite und Tiefe</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n others aren&apos;t pictures that can be read, and were left alone.</source>
        <comment>{names} and %n other aren&apos;t pictures that can be read, and were left alone.</comment>
        <translation>
            <numerusform>{names} und %n weitere Datei sind keine lesbaren Bilder und blieben unberührt.</numerusform>
            <numerusform>{names} und %n weitere Dateien sind keine lesbaren Bilder und blieben unberührt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <comment>a list: a, b and c</comment>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>{names} aren&apos;t pictures that can be read, and were left alone.</source>
        <translation>{names} sind keine lesbaren Bilder und blieben unberührt.</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <comment>a list: a, b or c</comment>
        <translation>{names} oder {last}</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t follow the values before it</source>
        <translation>{name} schließt nicht an die Werte davor an</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a picture that can be read, and was left alone.</source>
        <translation>{name} ist kein lesbares Bild und blieb unberührt.</translation>
    </message>
    <message>
        <source>{needed} of {total} in {files} still have to come, and there is {free} of room.</source>
        <translation>{needed} von {total} in {files} fehlen noch, und {free} sind frei.</translation>
    </message>
    <message>
        <source>{option}: back to the recommended value</source>
        <translation>{option}: zurück zum empfohlenen Wert</translation>
    </message>
    <message>
        <source>{others} need files of {model}. Remove them first.</source>
        <translation>{others} brauchen Dateien von {model}. Bitte diese zuerst entfernen.</translation>
    </message>
    <message>
        <source>{others} needs files of {model}. Remove it first.</source>
        <translation>{others} braucht Dateien von {model}. Bitte dieses zuerst entfernen.</translation>
    </message>
    <message>
        <source>{package} {then} then, {here} here</source>
        <comment>versions of a package</comment>
        <translation>damals {package} {then}, hier {here}</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}. Try another file?</source>
        <translation>{path} ist nicht lesbar ({reason}). Eine andere Datei versuchen?</translation>
    </message>
    <message>
        <source>{path} doesn&apos;t fit any model that is installed here. Is it of another architecture?</source>
        <translation>{path} passt zu keinem hier installierten Modell. Hat es eine andere Architektur?</translation>
    </message>
    <message>
        <source>{path} is a LoRA: a change to a model, not a model.</source>
        <translation>{path} ist ein LoRA: eine Änderung an einem Modell, kein Modell.</translation>
    </message>
    <message>
        <source>{path} is damaged. Close Wurst Desktop and start it again: it makes this file anew, and keeps the damaged one. Your pictures are safe.</source>
        <translation>{path} ist beschädigt. Schließen Sie Wurst Desktop und starten Sie es noch einmal: Es legt diese Datei neu an und behält die beschädigte. Ihren Bildern ist nichts geschehen.</translation>
    </message>
    <message>
        <source>{path} is of a kind that can run programs when it is opened, so it never is. Look for the same model as safetensors.</source>
        <translation>{path} ist von einer Art, die beim Öffnen Programme ausführen kann, und wird deshalb nie geöffnet. Bitte dasselbe Modell als safetensors suchen.</translation>
    </message>
    <message>
        <source>{path} is, or holds, an archive. Unpack it first, and import the folder.</source>
        <translation>{path} ist oder enthält ein Archiv. Bitte zuerst entpacken und den Ordner importieren.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a whole safetensors file. Fetch it again?</source>
        <translation>{path} ist keine vollständige safetensors-Datei. Noch einmal laden?</translation>
    </message>
    <message numerus="yes">
        <source>{pictures}, %n jobs ended early.</source>
        <comment>{pictures}, %n job ended early.</comment>
        <translation>
            <numerusform>{pictures}, %n Auftrag vorzeitig beendet.</numerusform>
            <numerusform>{pictures}, %n Aufträge vorzeitig beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>{picture}, its file isn&apos;t where it was, or can&apos;t be read</source>
        <comment>below a picture that isn&apos;t there</comment>
        <translation>{picture}, die Datei fehlt oder ist nicht lesbar</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <comment>which of the pictures</comment>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <source>{reason} Trying again in {time}.</source>
        <comment>the reason is a sentence</comment>
        <translation>{reason} Neuer Versuch in {time}.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <comment>a span of time in seconds</comment>
        <translation>{seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>{selected} of %n selected</source>
        <comment>{selected} of %n selected</comment>
        <translation>
            <numerusform>{selected} von %n ausgewählt</numerusform>
            <numerusform>{selected} von %n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>{setting}: back to the usual value</source>
        <translation>{setting}: zurück zum üblichen Wert</translation>
    </message>
    <message>
        <source>{share}&#xa0;%</source>
        <comment>a share in hundredths, with a space that doesn&apos;t break</comment>
        <translation>{share}&#xa0;%</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <comment>gigabytes</comment>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <comment>megabytes</comment>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} by {batch}</source>
        <comment>a size, and how many pictures at a time</comment>
        <translation>{size} zu je {batch}</translation>
    </message>
    <message>
        <source>{size} can&apos;t be drawn: sides go from {smallest} to {largest} in steps of {step}. {nearest}?</source>
        <translation>{size} lässt sich nicht zeichnen: Die Seiten gehen von {smallest} bis {largest} in Schritten von {step}. {nearest}?</translation>
    </message>
    <message>
        <source>{size} can&apos;t be drawn: sides go in steps of {step}. {nearest}?</source>
        <translation>{size} lässt sich nicht zeichnen: Die Seiten gehen in Schritten von {step}. {nearest}?</translation>
    </message>
    <message>
        <source>{size} cells</source>
        <translation>{size} Zellen</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <comment>kilobytes</comment>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{size}, draws by default</source>
        <comment>a model</comment>
        <translation>{size}, Standardmodell</translation>
    </message>
    <message>
        <source>{size}, true to size</source>
        <translation>{size}, maßgetreu</translation>
    </message>
    <message>
        <source>{size}, {batch}: {time} a picture</source>
        <translation>{size}, {batch}: {time} je Bild</translation>
    </message>
    <message>
        <source>{size}, {batch}: {time} a picture, stock {stock}: {ratio} times sooner</source>
        <translation>{size}, {batch}: {time} je Bild, Standard {stock}: {ratio}-mal so schnell</translation>
    </message>
    <message>
        <source>{size}, {origin}:
{folder}</source>
        <comment>the origin says how a model came here</comment>
        <translation>{size}, {origin}:
{folder}</translation>
    </message>
    <message>
        <source>{size}, {own} of it its own</source>
        <comment>sizes of files: of a model that shares files with another</comment>
        <translation>{size}, davon {own} für sich</translation>
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
        <translation>{stage} bisher {time}</translation>
    </message>
    <message numerus="yes">
        <source>{stage}: {step} of %n steps, {time} so far</source>
        <comment>{stage}: {step} of %n step, {time} so far</comment>
        <translation>
            <numerusform>{stage}: {step} von %n Schritt, bisher {time}</numerusform>
            <numerusform>{stage}: {step} von %n Schritten, bisher {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{stage}: {step} of %n steps, {time} so far, about {left} left</source>
        <comment>{stage}: {step} of %n step, {time} so far, about {left} left</comment>
        <translation>
            <numerusform>{stage}: {step} von %n Schritt, bisher {time}, noch etwa {left}</numerusform>
            <numerusform>{stage}: {step} von %n Schritten, bisher {time}, noch etwa {left}</numerusform>
        </translation>
    </message>
    <message>
        <source>{stage}: {time}</source>
        <translation>{stage}: {time}</translation>
    </message>
    <message>
        <source>{stage}: {time} so far</source>
        <translation>{stage}: bisher {time}</translation>
    </message>
    <message>
        <source>{stage}: {time} so far, about {left} left</source>
        <translation>{stage}: bisher {time}, noch etwa {left}</translation>
    </message>
    <message>
        <source>{steps}, evenly spread</source>
        <translation>{steps}, gleichmäßig</translation>
    </message>
    <message>
        <source>{step} of {count}</source>
        <comment>step of the tour</comment>
        <translation>{step} von {count}</translation>
    </message>
    <message>
        <source>{task}: {done} of {total}</source>
        <comment>how many bytes of how many are done</comment>
        <translation>{task}: {done} von {total}</translation>
    </message>
    <message>
        <source>{task}…</source>
        <comment>what is being done</comment>
        <translation>{task}…</translation>
    </message>
    <message>
        <source>{then} at once then, {here} here</source>
        <comment>how many pictures</comment>
        <translation>damals {then} auf einmal, hier {here}</translation>
    </message>
    <message>
        <source>{then} then, {here} here</source>
        <comment>what a picture was made with, and what is here now</comment>
        <translation>damals {then}, hier {here}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <comment>how long a download still takes</comment>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{time} left of this stage</source>
        <translation>noch {time} für diese Stufe</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <comment>a span of time in milliseconds</comment>
        <translation>{time} ms</translation>
    </message>
    <message>
        <source>{time} s</source>
        <comment>a span of time in seconds</comment>
        <translation>{time} s</translation>
    </message>
    <message>
        <source>{title} is whole: {files}, {size}, all as they came.</source>
        <translation>{title} ist vollständig: {files}, {size}, alle unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>{title} is whole: {files}, {size}. %n files read for the first time and remembered for next time.</source>
        <comment>{title} is whole: {files}, {size}. %n file read for the first time and remembered for next time.</comment>
        <translation>
            <numerusform>{title} ist vollständig: {files}, {size}. %n Datei zum ersten Mal gelesen und fürs nächste Mal gemerkt.</numerusform>
            <numerusform>{title} ist vollständig: {files}, {size}. %n Dateien zum ersten Mal gelesen und fürs nächste Mal gemerkt.</numerusform>
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
            <numerusform>{title}: %n von {all} Dateien beschädigt ({names}). Bitte das Modell entfernen und noch einmal laden.</numerusform>
            <numerusform>{title}: %n von {all} Dateien beschädigt ({names}). Bitte das Modell entfernen und noch einmal laden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{total} in {files} have to come, and there is {free} of room.</source>
        <translation>{total} in {files} sind zu laden, und {free} sind frei.</translation>
    </message>
    <message>
        <source>{wanted} can&apos;t be had while chance is &quot;{value}&quot;. Change one of the two.</source>
        <translation>{wanted}: Das geht nicht, solange „Zufall“ auf „{value}“ steht. Bitte eines von beiden ändern.</translation>
    </message>
    <message>
        <source>{wanted} can&apos;t be had while no LoRA is chosen. Choose one first, under More.</source>
        <translation>{wanted}: Das geht nicht, solange kein LoRA gewählt ist. Bitte zuerst eines wählen, unter „Mehr“.</translation>
    </message>
    <message>
        <source>{wanted} can&apos;t be had without a composition to start from. Choose a picture to start from first.</source>
        <translation>{wanted}: Das geht nicht ohne eine Komposition, mit der es beginnt. Bitte zuerst ein Ausgangsbild wählen.</translation>
    </message>
    <message>
        <source>{where}, pixels on the processor</source>
        <comment>where the stages run</comment>
        <translation>{where}, Pixel auf dem Prozessor</translation>
    </message>
    <message>
        <source>{whole}. {file}: {come}</source>
        <comment>how far a download is: of the whole, and of one file</comment>
        <translation>{whole}. {file}: {come}</translation>
    </message>
    <message>
        <source>{work}: {done} of {total}</source>
        <comment>how far long work is</comment>
        <translation>{work}: {done} von {total}</translation>
    </message>
    <message>
        <source>“Tags…” in the Picture menu changes them</source>
        <translation>„Stichwörter…“ im Menü „Bild“ ändert sie</translation>
    </message>
    <message>
        <source>“{action}”</source>
        <comment>the name of an action, in quotation marks</comment>
        <translation>„{action}“</translation>
    </message>
    <message>
        <source>“{command}”</source>
        <comment>the name of a command, in a sentence</comment>
        <translation>„{command}“</translation>
    </message>
    <message>
        <source>“{name}” is learnt. It lies among the LoRAs under More.</source>
        <translation>„{name}“ ist gelernt. Es steht bei den LoRAs unter „Mehr“.</translation>
    </message>
    <message>
        <source>“{text}” is left out; ask as in {example}.</source>
        <translation>„{text}“ bleibt weg; so wird gefragt: {example}.</translation>
    </message>
    <message>
        <source>“{words}” isn&apos;t in the prompt. The first of the words has to stand there: the others are put in its place.</source>
        <translation>„{words}“ steht nicht im Prompt. Das erste der Wörter muss dort stehen: Die anderen treten an seine Stelle.</translation>
    </message>
</context>
</TS>
